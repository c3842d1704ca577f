-- The pop-up of a case that was put off: when, and until when. What rings of it after that moment rings all the same.
ALTER TABLE cases ADD COLUMN snoozed_at INTEGER;
ALTER TABLE cases ADD COLUMN snoozed_until_at INTEGER;
