//! Embeds the window's configuration and checks its capabilities.
fn main() {
    tauri_build::build();
}
