package malmoi.link;

import java.util.Optional;
import malmoi.read.ProjectFiles;

/** What is around the notes: the files of their project, and the repository that shows them. */
public record Surroundings(ProjectFiles files, Optional<Repository> repository) {}
