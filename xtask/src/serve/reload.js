// @ts-check
// Only in pages served by `cargo xtask serve`: reloads after a build that worked, shows the error of one that did not.

const PAGE = new URL(import.meta.url).searchParams.get("page");

/** @param {string} text */
function showError(text) {
  const id = "xtask-error";
  document.getElementById(id)?.remove();
  if (text.trim() === "") return;
  const box = document.createElement("pre");
  box.id = id;
  box.textContent = text;
  // Set one by one: the page's policy allows neither style elements nor style attributes.
  box.style.position = "fixed";
  box.style.inset = "0";
  box.style.margin = "0";
  box.style.padding = "1rem";
  box.style.overflow = "auto";
  box.style.zIndex = "2147483647";
  box.style.color = "#fff";
  box.style.background = "#2b0b0b";
  document.body.append(box);
}

async function follow() {
  let known = "";
  for (;;) {
    try {
      const response = await fetch(`xtask-builds?after=${known}`, { cache: "no-store" });
      const [build, page, ...error] = (await response.text()).split("\n");
      if (page !== PAGE) return location.reload();
      if (build !== known) showError(error.join("\n"));
      known = build;
    } catch {
      // The server is stopped or starting again.
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

async function forgetServiceWorkers() {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(registrations.map((registration) => registration.unregister()));
}

forgetServiceWorkers();
follow();
