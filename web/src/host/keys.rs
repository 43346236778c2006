//! This browser's signing key.
//!
//! It is made once, by WebCrypto and without any way to read its private half, and stays in the page's database.
//! Where a browser lacks Ed25519 in WebCrypto, the key is made from its source of chance and can be read by whoever
//! can read the database; the page says so.

use js_sys::{Array, Reflect, Uint8Array};
use klartecken::record::{PublicKey, SecretKey};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Crypto, CryptoKey};

use super::{
    Fault, HostError,
    error::thrown,
    storage::{self, Store},
};

const NAME: &str = "signing";
const ALGORITHM: &str = "Ed25519";

/// A key that can sign.
pub(crate) struct SigningKey {
    pub(crate) public: PublicKey,
    private: Private,
}

enum Private {
    /// Held by the browser; cannot be read.
    Browser(CryptoKey),
    /// Held by this page; can be read.
    Page(Box<SecretKey>),
}

impl SigningKey {
    /// Whether the private half could be read out of the database.
    pub(crate) fn is_exportable(&self) -> bool {
        matches!(self.private, Private::Page(_))
    }

    /// The signature over `message`: 64 bytes.
    pub(crate) async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, HostError> {
        match &self.private {
            Private::Page(secret) => Ok(secret.sign(message).to_vec()),
            Private::Browser(key) => {
                let promise = crypto()?
                    .subtle()
                    .sign_with_str_and_u8_array(ALGORITHM, key, message)
                    .map_err(thrown(Fault::Key))?;
                let signature = JsFuture::from(promise).await.map_err(thrown(Fault::Key))?;
                Ok(Uint8Array::new(&signature).to_vec())
            }
        }
    }
}

/// This browser's key; made now where there is none.
pub(crate) async fn signing_key() -> Result<SigningKey, HostError> {
    if let Some(key) = existing_key().await? {
        return Ok(key);
    }
    storage::ask_to_persist();
    let kept = match generate().await {
        Ok(pair) => pair,
        Err(_) => seed()?,
    };
    storage::add_raw(Store::Keys, NAME, &kept).await?;
    // Read back: two tabs that make a key at once end up with the one that came first.
    existing_key().await?.ok_or_else(|| HostError::new(Fault::Key, NAME))
}

/// This browser's key, where one has been made.
pub(crate) async fn existing_key() -> Result<Option<SigningKey>, HostError> {
    match storage::get_raw(Store::Keys, NAME).await? {
        None => Ok(None),
        Some(kept) => open(kept).await.map(Some),
    }
}

/// Whether this browser's key could be read out of the database.
pub(crate) async fn is_exportable() -> bool {
    let kept = storage::get_raw(Store::Keys, NAME).await.ok().flatten();
    kept.is_some_and(|kept| kept.is_instance_of::<Uint8Array>())
}

async fn open(kept: JsValue) -> Result<SigningKey, HostError> {
    if let Some(seed) = kept.dyn_ref::<Uint8Array>() {
        let seed =
            <[u8; 32]>::try_from(seed.to_vec()).map_err(|seed| HostError::new(Fault::Key, seed.len()))?;
        let secret = SecretKey::from_seed(seed);
        return Ok(SigningKey { public: secret.public(), private: Private::Page(Box::new(secret)) });
    }
    let half = |name: &str| -> Result<CryptoKey, HostError> {
        let key = Reflect::get(&kept, &name.into()).map_err(thrown(Fault::Key))?;
        key.dyn_into().map_err(thrown(Fault::Key))
    };
    let exported = crypto()?.subtle().export_key("raw", &half("publicKey")?).map_err(thrown(Fault::Key))?;
    let exported = JsFuture::from(exported).await.map_err(thrown(Fault::Key))?;
    let bytes = <[u8; 32]>::try_from(Uint8Array::new(&exported).to_vec());
    let bytes = bytes.map_err(|bytes| HostError::new(Fault::Key, bytes.len()))?;
    let public = PublicKey::from_bytes(&bytes).map_err(|error| HostError::new(Fault::Key, error))?;
    Ok(SigningKey { public, private: Private::Browser(half("privateKey")?) })
}

async fn generate() -> Result<JsValue, HostError> {
    let usages = Array::of2(&"sign".into(), &"verify".into());
    let promise =
        crypto()?.subtle().generate_key_with_str(ALGORITHM, false, &usages).map_err(thrown(Fault::Key))?;
    JsFuture::from(promise).await.map_err(thrown(Fault::Key))
}

fn seed() -> Result<JsValue, HostError> {
    let mut seed = [0; 32];
    crypto()?.get_random_values_with_u8_array(&mut seed).map_err(thrown(Fault::Key))?;
    Ok(Uint8Array::from(&seed[..]).into())
}

fn crypto() -> Result<Crypto, HostError> {
    let window = web_sys::window().ok_or_else(|| HostError::new(Fault::Key, "window"))?;
    window.crypto().map_err(thrown(Fault::Key))
}
