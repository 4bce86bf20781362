package malmoi.link;

import java.util.Optional;
import malmoi.read.ProjectFiles;

/**
 * All that links can lead to but terms.
 *
 * @param notes of the glossary
 * @param places in them
 * @param files that are no notes
 * @param repository that shows what the site does not carry
 */
record Destinations(
    NoteIndex notes,
    NotePlaces places,
    ProjectFiles files,
    FileLinks fileLinks,
    Optional<Repository> repository) {}
