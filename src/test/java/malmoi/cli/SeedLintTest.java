package malmoi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in a real note when nothing is known but the note itself. */
class SeedLintTest {
  private static final Path SEED = Path.of("notes/docker_report.md");
  private static final Path DICTIONARY = Path.of("/usr/share/hunspell/ko.dic");
  private static final Pattern JSON =
      Pattern.compile(
          "\"line\": (\\d+),[^{}]*?\"wrong\": \"(.*)\","
              + "\\s+\"suggestion\": \"(.*)\",\\s+\"tier\": \"(.*)\",\\s+\"rule\": \"(.*)\"");

  /**
   * What is told, and which of it a careful editor would mend for certain: {@code !} for what is
   * misspelled and {@code +} for what is untidy. In brackets what only a dictionary lets be found,
   * or lets be found with more certainty.
   */
  private static final String TABLE =
      """
      + 2 - list-mark advice
        8 <br/> line-break advice
      ! 12 가맛서→감싸서 typo sure (dictionary)
      + 22 - list-mark advice
      + 23 - list-mark advice
      + 29 OS하단→OS 하단 latin-noun sure
      + 33 별차이→별 차이 space sure
      ! 34 컨터이너→컨테이너 typo sure
      ! 35 여려개의→여러 개의 typo sure
      ! 35 일으길→일으킬 typo sure
      ! 35 친다.고로→친다. 고로 full-stop sure
      ! 36 컨테니어→컨테이너 typo sure
      + 36 OS커널→OS 커널 latin-noun sure
      ! 36 표현하다.→표현한다. plain-ending sure
        38 docker-compose unmentioned advice
      + 39 여러개→여러 개 counter sure
      ! 39 어플리케이션→애플리케이션 loanword advice
      + 40 제공합니다. register advice
      + 45 JSON파일→JSON 파일 latin-noun sure
      ! 47 셀→셸 shell sure
      ! 48 셀→셸 shell sure
      ! 49 1) list-mark advice
      + 51 호스트볼륨→호스트 볼륨 two-spellings advice
      ! 51 불륨→볼륨 typo sure (dictionary)
      + 52 둘다→둘 다 space sure
      ! 52 컨테이너불륨→컨테이너볼륨 typo sure (dictionary)
      ! 52 불륨→볼륨 typo sure (dictionary)
      + 57 안할시→안 할 시 space sure
      ! 58 Dovkerfile→Dockerfile typo sure
      + 61 하는것→하는 것 space sure
      + 62 이 때→이때 space sure
      + 66 도커엔진→도커 엔진 two-spellings advice
      + 66 도커데몬→도커 데몬 two-spellings advice
      """;

  @TempDir private Path folder;

  @BeforeEach
  void aProjectOfOneNote() throws IOException {
    assumeTrue(Files.exists(SEED));
    Files.createDirectories(folder.resolve("none"));
    Files.createDirectories(folder.resolve("notes"));
    Files.copy(SEED, folder.resolve(SEED));
  }

  @Test
  void aDictionaryLetsAllMisspellingsBeFound() {
    assumeTrue(Files.exists(DICTIONARY), "hunspell-ko is not installed");
    assertEquals(expected(row -> true), found(DICTIONARY.getParent()));
  }

  @Test
  void rulesNamesAndReadingFindMostWithoutADictionary() {
    String spelling = "52 컨테이너불륨→컨테이너 불륨 two-spellings advice\n";
    String found = found(folder.resolve("none"));
    assertTrue(found.contains(spelling), found);
    assertEquals(expected(row -> !row.endsWith("(dictionary)")), found.replace(spelling, ""));
  }

  private static String expected(Predicate<String> isFound) {
    return TABLE
        .lines()
        .filter(isFound)
        .map(row -> row.substring(2).replace(" (dictionary)", "") + "\n")
        .collect(Collectors.joining());
  }

  private String found(Path dictionary) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] args = {
      "lint", folder.toString(), "--dict", dictionary.toString(), "--format", "json", "--lang", "en"
    };
    Main.run(args, out, new ByteArrayOutputStream());
    return JSON.matcher(out.toString(StandardCharsets.UTF_8))
        .results()
        .map(SeedLintTest::shown)
        .collect(Collectors.joining());
  }

  private static String shown(MatchResult json) {
    String wrong = json.group(2).strip();
    String right = json.group(3).strip();
    String arrow = right.isEmpty() || right.equals(wrong) ? "" : "→" + right;
    return json.group(1) + " " + wrong + arrow + " " + json.group(5) + " " + json.group(4) + "\n";
  }
}
