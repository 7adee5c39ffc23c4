-- H2 took this index for reading the facts of one source, and went through those of all sources; the primary key has them
-- together and in order. What undoes a night goes through all facts anyway, for those that the night closed.
DROP INDEX fait_nuit;
