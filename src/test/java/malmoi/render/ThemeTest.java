package malmoi.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import malmoi.text.Language;
import org.junit.jupiter.api.Test;

class ThemeTest {
  private static final Path THEME = Path.of("theme");
  private static final Pattern LABEL = Pattern.compile("say\\.text\\(\"([^\"]+)\"");
  private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

  @Test
  void saysTheSameThingsInBothLanguages() {
    assertEquals(keys(Language.KO), keys(Language.EN));
  }

  @Test
  void hasALabelForAllThatTemplatesSay() throws IOException {
    Set<String> said = new TreeSet<>();
    for (Path template : templates()) {
      Matcher label = LABEL.matcher(Files.readString(template));
      label.results().forEach(result -> said.add(result.group(1)));
    }
    said.removeAll(keys(Language.KO));
    assertEquals(Set.of(), said);
  }

  @Test
  void hasANameForEachFileThatAProjectMayReplace() throws IOException {
    try (Stream<Path> files = Files.walk(THEME)) {
      Set<String> names =
          files
              .filter(Files::isRegularFile)
              .map(file -> THEME.relativize(file).toString().replace('\\', '/'))
              .collect(Collectors.toSet());
      assertEquals(names, Theme.names());
    }
  }

  @Test
  void escapesEverything() throws IOException {
    for (Path template : templates()) {
      assertFalse(Files.readString(template).contains("$unsafe"), template.toString());
    }
  }

  @Test
  void keepsWordsOutOfTemplates() throws IOException {
    for (Path template : templates()) {
      assertFalse(HANGUL.matcher(Files.readString(template)).find(), template.toString());
    }
  }

  @Test
  void asksTheNetworkForNothing() throws IOException {
    try (Stream<Path> files = Files.list(THEME)) {
      for (Path file :
          files.filter(path -> path.toString().matches(".*\\.(css|js|jte)")).toList()) {
        assertFalse(Files.readString(file).matches("(?s).*(https?:)?//[a-z].*"), file.toString());
      }
    }
  }

  @Test
  void printsOneRecordATemplate() throws IOException {
    assertTrue(templates().size() > 8);
    for (Path template : templates()) {
      assertTrue(Files.readString(template).matches("(?s)(@import \\S+\\n)*@param .*"));
    }
  }

  private static Set<String> keys(Language language) {
    return new TreeSet<>(Theme.builtIn().labels().in(language).texts().keySet());
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.list(THEME)) {
      return files.filter(path -> path.toString().endsWith(".jte")).sorted().toList();
    }
  }
}
