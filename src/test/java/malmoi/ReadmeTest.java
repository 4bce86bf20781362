package malmoi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.report.ProblemFormat;
import malmoi.report.ProblemPrinter;
import malmoi.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The README's examples are one project in each language, and what it shows is what is printed. */
class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");
  private static final Pattern FILE_NAME =
      Pattern.compile("\\A(?:---\n)?(?:<!-- |# )(notes/\\S+)(?: -->)?\n");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void theExamplesBuildWithoutAProblem(Language language) throws IOException {
    Map<String, String> files = files(language);
    assertEquals(7, files.size(), files.keySet().toString());
    write(files);
    Build.Result result = build();
    assertEquals("", printed(result, language));
    assertTrue(Files.exists(folder.resolve("site/ko/container.html")));
  }

  @ParameterizedTest
  @EnumSource
  void theProblemIsPrintedAsShown(Language language) throws IOException {
    Map<String, String> files = files(language);
    files.compute("notes/docker.md", (name, text) -> text.replace("[[컨테이너]]", "[[컨테이나]]"));
    write(files);
    String readme = half(language);
    String printed = printed(build(), language);
    assertTrue(printed.contains("컨테이나"), printed);
    assertTrue(readme.contains("```\n" + printed + "```"), printed);
  }

  private void write(Map<String, String> files) throws IOException {
    Files.createDirectories(folder.resolve("notes"));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private Build.Result build() {
    return Build.build(
        new Build.Order(folder, Optional.empty(), Optional.empty(), Optional.empty(), false));
  }

  private static String printed(Build.Result result, Language language) {
    return new ProblemPrinter(ProblemFormat.TEXT, language).print(result.problems());
  }

  /** The README's files by name; the line that names one is the author's own comment. */
  private static Map<String, String> files(Language language) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Matcher block = BLOCK.matcher(half(language));
    while (block.find()) {
      Matcher name = FILE_NAME.matcher(block.group(2));
      if (name.find()) {
        files.put(name.group(1), block.group(2));
      }
    }
    return files;
  }

  private static String half(Language language) throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int korean = readme.indexOf("\n# 말모이");
    return language == Language.EN ? readme.substring(0, korean) : readme.substring(korean);
  }
}
