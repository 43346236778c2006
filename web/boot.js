// @ts-check
// Starts the page. The sentences below are written here because the words live in what may fail to load.

const TOO_OLD =
  "Webbläsaren kan inte köra Klartecken: den är för gammal, eller så är WebAssembly avstängt. " +
  "Uppdatera webbläsaren eller öppna sidan i en aktuell version av Edge, Chrome, Firefox eller Safari.";
const FILE_MISSING =
  "En av sidans filer gick inte att läsa in. Kontrollera anslutningen och ladda om sidan. " +
  "Hjälper inte det, be it-avdelningen kontrollera att alla Klarteckens filer ligger i mappen.";

const STOPPED =
  "Klartecken stannade när sidan skulle starta. Ladda om sidan. " +
  "Hjälper inte det, kontakta it-avdelningen och lämna den tekniska uppgiften nedan.";

/** What each module shows and where, as in `web/src/route.rs`. @type {Record<string, string[]>} */
const PARTS = {
  review: ["index.html#/granska", "index.html#/om"],
  office: ["kansli.html#/regler", "kansli.html#/checklistor", "kansli.html#/verifiera"],
};

/** The module of this document. */
const MODULE = document.documentElement.dataset.module ?? "review";

/** @param {string} sentence @param {unknown} error */
function showFailure(sentence, error) {
  console.error(error);
  const advice = document.createElement("p");
  advice.textContent = sentence;
  const detail = document.createElement("p");
  detail.textContent = `Teknisk uppgift: ${error}`;
  const notice = document.createElement("main");
  notice.setAttribute("role", "alert");
  notice.append(advice, detail);
  (document.getElementById("app") ?? document.body).replaceChildren(notice);
}

async function startPage() {
  if (typeof WebAssembly !== "object") {
    showFailure(TOO_OLD, "WebAssembly saknas");
    return;
  }
  try {
    const module = await load(MODULE);
    await module.start(load);
  } catch (error) {
    showFailure(sentenceFor(error), error);
  }
}

/** Another module, ready to be used. @param {string} name */
async function load(name) {
  const module = await import(`./${name}.js`);
  await module.default();
  return module;
}

/** @param {unknown} error */
function sentenceFor(error) {
  if (error instanceof WebAssembly.CompileError || error instanceof SyntaxError) return TOO_OLD;
  if (error instanceof WebAssembly.RuntimeError) return STOPPED;
  return FILE_MISSING;
}

/** Goes to the document that shows what the address asks for, and says whether that is another one. */
function sendOn() {
  const shownHere = PARTS[MODULE] ?? [];
  const asked = Object.values(PARTS).flat().find((part) => part.slice(part.indexOf("#")) === location.hash);
  if (asked === undefined || shownHere.includes(asked)) return false;
  location.replace(asked);
  return true;
}

// Only `cargo xtask dist` sets the attribute: while developing, a cached page would hide what was just changed.
function registerServiceWorker() {
  if (!document.documentElement.hasAttribute("data-service-worker")) return;
  if (!("serviceWorker" in navigator)) return;
  navigator.serviceWorker.register("service-worker.js").catch((error) => console.warn(error));
}

if (!sendOn()) startPage();
addEventListener("hashchange", sendOn);
// A document that the browser has held frozen shows, and would keep, what it knew when it was left.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
registerServiceWorker();
