-- serre: the text of contenu as bytes, deflated when large (see Serre). Nights kept before this version have their text in contenu.
ALTER TABLE fait ADD COLUMN serre BYTEA;
ALTER TABLE fait ALTER COLUMN contenu DROP NOT NULL;
