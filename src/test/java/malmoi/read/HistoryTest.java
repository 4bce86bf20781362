package malmoi.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
  @TempDir private Path folder;

  @Test
  void knowsTheLastCommitOfEachFile() throws Exception {
    assumeTrue(git(folder, "2026-01-01T00:00:00Z", "init", "-q"));
    Path notes = Files.createDirectories(folder.resolve("notes"));
    commit(notes.resolve("도커.md"), "1", "2026-01-02T00:00:00Z");
    commit(notes.resolve("pod.md"), "1", "2026-01-03T00:00:00Z");
    commit(notes.resolve("도커.md"), "2", "2026-01-04T00:00:00Z");
    assertEquals(
        Map.of(
            "notes/도커.md", OffsetDateTime.parse("2026-01-04T00:00:00Z"),
            "notes/pod.md", OffsetDateTime.parse("2026-01-03T00:00:00Z")),
        History.of(folder, Set.of("notes/도커.md", "notes/pod.md", "notes/new.md")));
    assertEquals(
        Map.of("pod.md", OffsetDateTime.parse("2026-01-03T00:00:00Z")),
        History.of(notes, Set.of("pod.md")));
  }

  @Test
  void knowsNothingWithoutARepository() {
    assertEquals(Map.of(), History.of(folder, Set.of("a.md")));
  }

  @Test
  void knowsNothingOfWhatAShallowCloneHasNotSeen() throws Exception {
    Path origin = Files.createDirectories(folder.resolve("origin"));
    assumeTrue(git(origin, "2026-01-01T00:00:00Z", "init", "-q"));
    commit(origin.resolve("old.md"), "1", "2026-01-02T00:00:00Z");
    commit(origin.resolve("middle.md"), "1", "2026-01-03T00:00:00Z");
    commit(origin.resolve("new.md"), "1", "2026-01-04T09:00:00+09:00");
    String address = origin.toUri().toString();
    assumeTrue(git(folder, "", "clone", "-q", "--depth", "2", address, "clone"));
    assertEquals(
        Map.of("new.md", OffsetDateTime.parse("2026-01-04T09:00:00+09:00")),
        History.of(folder.resolve("clone"), Set.of("old.md", "middle.md", "new.md")));
  }

  private void commit(Path file, String text, String time) throws Exception {
    Files.writeString(file, text);
    git(file.getParent(), time, "add", "-A");
    git(file.getParent(), time, "commit", "-q", "-m", text);
  }

  private static boolean git(Path folder, String time, String... words)
      throws InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=a", "-c", "user.email=a@example.org"));
    command.addAll(List.of(words));
    ProcessBuilder git = new ProcessBuilder(command).directory(folder.toFile());
    git.environment().put("GIT_AUTHOR_DATE", time);
    git.environment().put("GIT_COMMITTER_DATE", time);
    try {
      return git.start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
