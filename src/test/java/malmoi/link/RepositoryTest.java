package malmoi.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepositoryTest {
  private static final Repository REPOSITORY =
      new Repository("https://github.com/Owner/Repo", "trunk");

  @ParameterizedTest
  @CsvSource({
    "https://github.com/Owner/Repo/blob/trunk/a/b.md#x, /a/b.md#x",
    "http://www.github.com/owner/REPO/tree/main/a, /a",
    "https://github.com/Owner/Repo/edit/master/b.md?plain=1, /b.md?plain=1",
    "https://github.com/Owner/Repo/raw/refs/heads/trunk/b.png, /b.png",
    "https://raw.githubusercontent.com/Owner/Repo/HEAD/b.png, /b.png",
    "https://github.com/Owner/Repo/tree/trunk, /",
    "https://github.com/Owner/Repo, ",
    "https://github.com/Owner/Repo/issues/1, ",
    "https://github.com/Owner/Repo2/blob/trunk/b.md, ",
    "https://github.com/Owner/Repo/blob/v1.0/b.md, ",
    "https://github.com/Owner/Repo/blob/trunk2/b.md, ",
    "https://example.org/?https://github.com/Owner/Repo/blob/trunk/b.md, "
  })
  void knowsItsOwnFiles(String url, String path) {
    assertEquals(path, REPOSITORY.path(url).orElse(null));
  }

  @Test
  void knowsItsFilesOnGitLab() {
    Repository lab = new Repository("https://gitlab.com/g/sub/repo", "main");
    assertEquals("/b.md", lab.path("https://gitlab.com/g/sub/repo/-/blob/main/b.md").orElse(""));
  }

  @Test
  void showsAFile() {
    assertEquals(
        "https://github.com/Owner/Repo/blob/trunk/%EA%B0%80%20%23.java",
        REPOSITORY.page("가 #.java"));
  }
}
