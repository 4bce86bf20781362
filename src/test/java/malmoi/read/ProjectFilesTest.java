package malmoi.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ProjectFilesTest {
  @TempDir private Path folder;
  private Path project;
  private ProjectFiles files;

  @BeforeEach
  void aProjectWithAFileBesideTheNotes() throws IOException {
    project = Files.createDirectories(folder.resolve("project"));
    Files.createDirectories(project.resolve("notes"));
    Files.createDirectories(project.resolve("Images"));
    Files.writeString(project.resolve("Images/a.png"), "a");
    Files.writeString(folder.resolve("secret"), "s");
    files = new ProjectFiles(project, project.resolve("notes"), List.of());
  }

  @Test
  void findsAFileOutsideOfTheNotes() {
    assertEquals(Optional.of("../Images/a.png"), files.at("Images/a.png").map(Attachment::name));
    assertEquals(Optional.empty(), files.at("Images"));
    assertEquals(true, files.isFolder("Images"));
  }

  @Test
  void findsTheOneThatDiffersInCase() {
    assertEquals(Optional.of("Images/a.png"), files.inOtherCase("images/A.PNG"));
    assertEquals(Optional.empty(), files.inOtherCase("images/b.png"));
  }

  @Test
  void findsNothingOutsideTheProject() {
    assertEquals(Optional.empty(), files.at("../secret"));
    assertEquals(false, files.isFolder(".."));
    assertEquals(Optional.empty(), files.inOtherCase("../SECRET"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void followsNoLinkOutOfTheProject() throws IOException {
    Files.createSymbolicLink(project.resolve("s"), folder.resolve("secret"));
    Files.createSymbolicLink(project.resolve("up"), folder);
    assertEquals(Optional.empty(), files.at("s"));
    assertEquals(Optional.empty(), files.at("up/secret"));
    assertEquals(false, files.isFolder("up"));
  }

  @Test
  void findsNothingOfGitsOwn() throws IOException {
    Files.createDirectories(project.resolve(".git"));
    Files.writeString(project.resolve(".git/config"), "c");
    assertEquals(Optional.empty(), files.at(".git/config"));
  }
}
