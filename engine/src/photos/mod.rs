//! Photos: what customers look like, one picture each, small enough for a book of thousands.

mod picture;
pub(crate) mod store;

use std::io::Read;
use std::path::Path;

pub(crate) use picture::{Picture, PictureFault, from_base64, from_data_address, hash_of, read, to_base64};

use crate::book::Book;
use crate::customers::{self, Customer};
use crate::error::{Code, Error, Result};
use crate::history::{Action, ActionKind};
use crate::ids::CustomerId;
use crate::whole_file::write_whole;

/// A photo as a program shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Photo {
    /// `image/jpeg` or `image/png`.
    pub media_type: String,
    /// The file.
    pub bytes: Vec<u8>,
}

impl Photo {
    /// Reads a JPEG, PNG, WebP or GIF file as the book would keep it.
    ///
    /// # Errors
    /// `photo_unreadable` for anything else, `photo_too_large`.
    pub fn read(file: &[u8]) -> Result<Self> {
        let Picture { media_type, bytes, .. } = read_picture(file)?;
        Ok(Self { media_type: media_type.to_owned(), bytes })
    }
}

impl Book {
    /// Gives a customer a photo: the bytes of a JPEG, PNG, WebP or GIF file. It is kept at 512 pixels at most.
    ///
    /// # Errors
    /// `photo_unreadable` for anything else, `photo_too_large`; `customer_gone`.
    pub fn set_photo(&self, id: CustomerId, file: &[u8]) -> Result<Customer> {
        let came_as = hash_of(file);
        let known = self.read(|connection| store::become_of(connection, &came_as))?;
        // What came before was read then.
        let picture = if known.is_some() { None } else { Some(read_picture(file)?) };
        let before = self.customer(id)?;
        let kind = if before.photo.is_some() { ActionKind::ReplacePhoto } else { ActionKind::SetPhoto };
        self.transact(Action::new(kind).about(before.name), |tx| {
            let customer = customers::store::get(tx, id)?;
            let hash = match (&known, &picture) {
                (Some(hash), _) => {
                    store::share(tx, id, hash)?;
                    hash
                }
                (None, Some(picture)) => {
                    store::keep(tx, id, picture)?;
                    &picture.hash
                }
                (None, None) => return Err(Error::Refused(Code::PhotoUnreadable)),
            };
            if customer.photo.as_ref() != Some(hash) {
                store::set(tx, id, Some(hash))?;
            }
            customers::store::get(tx, id)
        })
    }

    /// Gives a customer the photo in a file.
    ///
    /// # Errors
    /// `file_unreachable`; those of [`Book::set_photo`].
    pub fn set_photo_from_file(&self, id: CustomerId, path: &Path) -> Result<Customer> {
        let unreachable = |cause| Error::file(path, &cause);
        let mut bytes = Vec::new();
        let file = std::fs::File::open(path).map_err(unreachable)?;
        file.take(picture::LARGEST_FILE as u64 + 1).read_to_end(&mut bytes).map_err(unreachable)?;
        self.set_photo(id, &bytes)
    }

    /// Gives a customer the photo that an address of data holds: `data:image/png;base64,…`.
    ///
    /// # Errors
    /// Those of [`Book::set_photo`].
    pub fn set_photo_from_data(&self, id: CustomerId, address: &str) -> Result<Customer> {
        let bytes = from_data_address(address).ok_or(Error::Refused(Code::PhotoUnreadable))?;
        self.set_photo(id, &bytes)
    }

    /// Takes a customer's photo away; nothing happens where there is none.
    ///
    /// # Errors
    /// `customer_gone`.
    pub fn remove_photo(&self, id: CustomerId) -> Result<Customer> {
        let name = self.customer(id)?.name;
        self.transact(Action::new(ActionKind::RemovePhoto).about(name), |tx| {
            if customers::store::get(tx, id)?.photo.is_some() {
                store::set(tx, id, None)?;
            }
            customers::store::get(tx, id)
        })
    }

    /// The photo that a customer, or the history of one, names by its hash; `None` once it was removed for good.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn photo(&self, hash: &str) -> Result<Option<Photo>> {
        self.read(|connection| store::get(connection, hash))
    }

    /// Writes a customer's photo to a file, which is a JPEG or PNG whatever its name says.
    ///
    /// # Errors
    /// `photo_absent`, `customer_gone`, `file_unreachable`, `disk_full`.
    pub fn save_photo(&self, id: CustomerId, path: &Path) -> Result<Photo> {
        let hash = self.customer(id)?.photo.ok_or(Error::Refused(Code::PhotoAbsent))?;
        let photo = self.photo(&hash)?.ok_or(Error::Refused(Code::PhotoAbsent))?;
        write_whole(path, |partial| {
            std::fs::write(partial, &photo.bytes).map_err(|cause| Error::file(path, &cause))
        })?;
        Ok(photo)
    }
}

fn read_picture(file: &[u8]) -> Result<Picture> {
    read(file).map_err(|fault| {
        Error::Refused(match fault {
            PictureFault::Unreadable => Code::PhotoUnreadable,
            PictureFault::TooLarge => Code::PhotoTooLarge,
        })
    })
}
