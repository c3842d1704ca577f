//! The photos of customers as the screens show them: `photo://localhost/<hash>`, which never changes and so is asked for once.
use daftar_engine::photos::Photo;
use tauri::http::{Request, Response, StatusCode, header};
use tauri::{AppHandle, Builder, Manager, Wry};

use crate::desk::Desk;

/// The scheme of their addresses; the window's content policy names it too.
const SCHEME: &str = "photo";

/// Lets the screens show photos.
pub fn shown(builder: Builder<Wry>) -> Builder<Wry> {
    builder.register_asynchronous_uri_scheme_protocol(SCHEME, |context, request, responder| {
        let app = context.app_handle().clone();
        tauri::async_runtime::spawn_blocking(move || responder.respond(answer(&app, &request)));
    })
}

fn answer(app: &AppHandle, request: &Request<Vec<u8>>) -> Response<Vec<u8>> {
    let hash = request.uri().path().trim_start_matches('/');
    let found = app.state::<Desk>().book().and_then(|book| book.photo(hash));
    let answered = match found {
        Ok(Some(Photo { media_type, bytes })) => Response::builder()
            .header(header::CONTENT_TYPE, media_type)
            .header(header::CACHE_CONTROL, "private, max-age=31536000, immutable")
            .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
            .body(bytes),
        Ok(None) => Response::builder().status(StatusCode::NOT_FOUND).body(Vec::new()),
        Err(error) => {
            log::warn!("a photo cannot be shown: {error}");
            Response::builder().status(StatusCode::INTERNAL_SERVER_ERROR).body(Vec::new())
        }
    };
    answered.unwrap_or_default()
}
