//! Files that the user hands over, and files handed back.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, DataTransfer, DragEvent, File, FileList, HtmlAnchorElement, Url};

use super::{Fault, HostError, error::thrown};

/// A file that the user has picked, dropped or pasted; its bytes are read only when asked for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Picked(File);

impl Picked {
    pub(crate) fn name(&self) -> String {
        self.0.name()
    }

    /// Bytes.
    pub(crate) fn size(&self) -> u64 {
        // A file's size is a whole number far below 2^53.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "see above")]
        let size = self.0.size() as u64;
        size
    }

    /// The bytes from `start` up to `end`, or to the file's end.
    pub(crate) async fn read(&self, start: u64, end: u64) -> Result<Vec<u8>, HostError> {
        // Exact: both are below 2^53.
        #[allow(clippy::cast_precision_loss, reason = "see above")]
        let part = self.0.slice_with_f64_and_f64(start as f64, end as f64).map_err(thrown(Fault::File))?;
        let buffer = JsFuture::from(part.array_buffer()).await.map_err(thrown(Fault::File))?;
        Ok(js_sys::Uint8Array::new(&buffer).to_vec())
    }

    /// An address of the file's bytes within this page, for showing it.
    pub(crate) fn preview(&self) -> Option<Preview> {
        Url::create_object_url_with_blob(&self.0).ok().map(Preview)
    }
}

/// An address within this page; given back when dropped.
#[derive(Debug, PartialEq)]
pub(crate) struct Preview(String);

impl Preview {
    pub(crate) fn url(&self) -> &str {
        &self.0
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        // An address that is already gone needs no giving back.
        let _ = Url::revoke_object_url(&self.0);
    }
}

/// The files of a file field's event; empties the field so that the same file can be picked again.
pub(crate) fn from_field(event: &web_sys::Event) -> Vec<Picked> {
    let field = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
    let Some(field) = field else { return Vec::new() };
    let files = list(field.files());
    field.set_value("");
    files
}

/// The files of a drop.
pub(crate) fn from_drop(event: &DragEvent) -> Vec<Picked> {
    list(event.data_transfer().and_then(|transfer| transfer.files()))
}

/// The files of a paste; none where text was pasted.
pub(crate) fn from_paste(event: &web_sys::Event) -> Vec<Picked> {
    let data = js_sys::Reflect::get(event, &"clipboardData".into()).unwrap_or(JsValue::UNDEFINED);
    list(data.dyn_into::<DataTransfer>().ok().and_then(|data| data.files()))
}

fn list(files: Option<FileList>) -> Vec<Picked> {
    let Some(files) = files else { return Vec::new() };
    (0..files.length()).filter_map(|index| files.get(index)).map(Picked).collect()
}

/// Hands a file over to the user's download folder.
pub(crate) fn download(name: &str, mime: &str, bytes: &[u8]) -> Result<(), HostError> {
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes));
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let blob =
        Blob::new_with_u8_array_sequence_and_options(&parts, &options).map_err(thrown(Fault::Download))?;
    let url = Url::create_object_url_with_blob(&blob).map_err(thrown(Fault::Download))?;
    let document = web_sys::window().and_then(|window| window.document());
    let link = document.and_then(|document| document.create_element("a").ok());
    let link = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
    let link = link.ok_or_else(|| HostError::new(Fault::Download, "a"))?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The browser may still be reading; the address costs little and goes with the page.
    gloo::timers::callback::Timeout::new(60_000, move || drop(Preview(url))).forget();
    Ok(())
}
