// Pictures let go over the window: the screen that waits for one takes it; every other file is for the import.

/** Who waits for a picture. */
export interface PicturePlace {
  /** What is said while one is held over the window. */
  words: string;
  take: (path: string) => void;
}

class Drops {
  /** The screen's place for pictures, where it has one. */
  place = $state.raw<PicturePlace | null>(null);

  /** Waits for pictures. Returns how to stop. */
  wait(place: PicturePlace): () => void {
    this.place = place;
    return () => {
      if (this.place === place) this.place = null;
    };
  }

  /** The place for a file; `null` for one that is no picture, or where nobody waits. */
  placeFor(path: string): PicturePlace | null {
    return /\.(jpe?g|jfif|png|webp|gif)$/i.test(path) ? this.place : null;
  }
}

export const drops = new Drops();
