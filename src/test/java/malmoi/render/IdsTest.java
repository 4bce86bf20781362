package malmoi.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class IdsTest {
  private static final Pattern ID = Pattern.compile("<[^>]*? id=\"([^\"$]+)\"");

  @Test
  void headingsStepAsideForEveryIdOfATermPage() throws IOException {
    for (String id : ids("layout.jte", "search.jte", "term.jte")) {
      assertEquals(id + ".1", Ids.onTermPage(id, 1));
    }
  }

  @Test
  void headingsStepAsideForEveryIdOfANotePage() throws IOException {
    for (String id : ids("layout.jte", "search.jte", "note.jte")) {
      assertEquals(id + ".1", Ids.onNotePage(id));
    }
  }

  @Test
  void otherHeadingsKeepTheirAnchors() {
    assertEquals("docker", Ids.onTermPage("docker", 1));
    assertEquals("docker.2", Ids.onTermPage("docker", 2));
    assertEquals("copy", Ids.onNotePage("copy"));
  }

  private static Set<String> ids(String... templates) throws IOException {
    Set<String> ids = new TreeSet<>();
    for (String template : List.of(templates)) {
      String text = Files.readString(Path.of("theme", template));
      ID.matcher(text).results().map((MatchResult id) -> id.group(1)).forEach(ids::add);
    }
    assertFalse(ids.isEmpty());
    return ids;
  }
}
