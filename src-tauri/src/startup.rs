//! How the program is started: its arguments, and what must be set before the first window.
use std::ffi::OsString;
use std::path::PathBuf;

/// What the command line of the desktop program asks for.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Arguments {
    /// The book to open; the one in the user's data folder without it.
    pub book: Option<PathBuf>,
    /// Start without a window, as the session does.
    pub hidden: bool,
    /// The page to open, as the screens name it: `/customers/42`.
    pub page: Option<String>,
}

impl Arguments {
    /// Reads `--book FILE`, `--hidden` and `--open customer/ID` (or `customer/new`). What it does not know is left aside: a desktop may add
    /// arguments of its own, and a program that then refuses to start is of no use.
    pub fn parse(args: impl IntoIterator<Item = OsString>) -> Self {
        let mut read = Self::default();
        let mut args = args.into_iter();
        while let Some(arg) = args.next() {
            let text = arg.to_string_lossy();
            let (name, glued) = match text.split_once('=') {
                Some((name, value)) => (name, Some(OsString::from(value))),
                None => (&*text, None),
            };
            match name {
                "--hidden" => read.hidden = true,
                "--book" => read.book = glued.or_else(|| args.next()).map(PathBuf::from),
                "--open" => {
                    read.page =
                        glued.or_else(|| args.next()).and_then(|target| page_of(&target.to_string_lossy()));
                }
                _ => {}
            }
        }
        read
    }
}

/// The page of `customer/42`, or of `customer/new` with the dialog that adds one; `None` for anything that is no page.
fn page_of(target: &str) -> Option<String> {
    match target.split_once('/')? {
        ("customer", "new") => Some("/customers?add".to_owned()),
        ("customer", id) => id.parse::<i64>().ok().map(|id| format!("/customers/{id}")),
        _ => None,
    }
}

/// Whether a test drives the window, which then answers dialogs itself and shares the session with other starts.
pub fn is_automated() -> bool {
    std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some()
}

/// What has a page drawn by the processor: WebKitGTK shows blank windows on some graphics drivers. No driver is needed then, which
/// GTK would load with the first window, and WebKit to find the file of its device: tens of megabytes in the tray, and longer frames
/// where there is no graphics card to speak of. The journeys have the same (`tests/e2e/src/stage.rs`).
#[cfg(target_os = "linux")]
const DRAWN_BY_PROCESSOR: [(&str, &str); 3] = [
    ("WEBKIT_DISABLE_DMABUF_RENDERER", "1"),
    ("GDK_GL", "disable"),
    ("WEBKIT_WEB_RENDER_DEVICE_FILE", "/dev/dri/renderD128"),
];

/// What has glibc give freed memory back: it raises by itself how much it keeps, to tens of megabytes after a search through a large book.
#[cfg(target_os = "linux")]
const MEMORY_GIVEN_BACK: (&str, &str) = ("MALLOC_TRIM_THRESHOLD_", "131072");

/// On Linux, starts this process anew with what libraries read before they can be told anything, as far as the user has not set it;
/// who chose a renderer keeps the driver that it needs. Not under automation: a page that is drawn by the processor cannot be pictured.
#[cfg(target_os = "linux")]
pub fn set_environment() {
    use std::os::unix::process::CommandExt;

    let is_unset = |(name, _): &(&str, &str)| std::env::var_os(name).is_none();
    let drawing = Some(DRAWN_BY_PROCESSOR).filter(|variables| is_unset(&variables[0]));
    let wanted = drawing.into_iter().flatten().chain([MEMORY_GIVEN_BACK]);
    let missing: Vec<_> = wanted.filter(is_unset).collect();
    if is_automated() || missing.is_empty() {
        return;
    }
    let Ok(program) = std::env::current_exe() else { return };
    let mut again = std::process::Command::new(program);
    if let Some(name) = std::env::args_os().next() {
        again.arg0(name);
    }
    // Returns only when it failed; the program then goes on with what the system offers.
    let failure = again.args(std::env::args_os().skip(1)).envs(missing).exec();
    log::warn!("the environment could not be set: {failure}");
}

/// Elsewhere the system's own is used.
#[cfg(not(target_os = "linux"))]
pub fn set_environment() {}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(args: &[&str]) -> Arguments {
        Arguments::parse(args.iter().map(OsString::from))
    }

    #[test]
    fn arguments_are_read_in_both_spellings() {
        let expected =
            Arguments { book: Some("a b.daftar".into()), hidden: true, page: Some("/customers/42".into()) };

        assert_eq!(parse(&["--book", "a b.daftar", "--hidden", "--open", "customer/42"]), expected);
        assert_eq!(parse(&["--open=customer/42", "--book=a b.daftar", "--hidden"]), expected);
    }

    #[test]
    fn a_new_customer_is_asked_for_by_that_word() {
        assert_eq!(parse(&["--open", "customer/new"]).page.as_deref(), Some("/customers?add"));
    }

    #[test]
    fn what_is_not_understood_does_not_stop_the_start() {
        assert_eq!(
            parse(&["--open", "customer/x", "--gapplication-service", "--book"]),
            Arguments::default()
        );
        assert_eq!(parse(&["--open", "../../etc/passwd"]), Arguments::default());
    }
}
