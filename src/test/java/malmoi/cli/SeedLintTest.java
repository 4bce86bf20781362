package malmoi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
          "\"line\": (\\d+),\\s+\"col\": (\\d+),[^{}]*?\"wrong\": \"(.*)\","
              + "\\s+\"suggestion\": \"(.*)\",\\s+\"tier\": \"(.*)\",\\s+\"rule\": \"(.*)\"");

  private record Found(String line, String column, String wrong, String right, String rule) {
    static Found of(MatchResult json) {
      String right = json.group(4).isEmpty() ? "" : "→" + json.group(4).strip();
      String rule = json.group(6) + " " + json.group(5);
      return new Found(json.group(1), json.group(2), json.group(3).strip(), right, rule);
    }

    String shown() {
      return "%s:%s %s%s %s\n".formatted(line, column, wrong, right, rule);
    }
  }

  /** Lines and words that a careful editor would mend for certain; first those of mere spelling. */
  private static final List<String> MISSPELLED =
      List.of(
          "12 가맛서",
          "34 컨터이너",
          "35 여려개의",
          "35 일으길",
          "35 친다.고로",
          "36 컨테니어",
          "36 표현하다.",
          "39 어플리케이션",
          "47 셀에서",
          "48 셀에",
          "49 1)Ctrl",
          "51 불륨",
          "52 컨테이너불륨이",
          "52 불륨으로",
          "58 Dovkerfile");

  private static final List<String> UNTIDY =
      List.of(
          "2 -가상머신",
          "4 도커기본",
          "22 -컨테이너를",
          "23 -컨테이너",
          "29 OS하단이",
          "33 별차이가",
          "36 OS커널을",
          "39 여러개의",
          "45 JSON파일을",
          "48 명령사용",
          "51 호스트볼륨",
          "52 둘다",
          "57 안할시",
          "61 하는것",
          "62 이 때",
          "62 활성화 되는",
          "65 주체하는",
          "66 도커엔진은",
          "66 도커데몬이라고");

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
    List<Found> found = found(DICTIONARY.getParent());
    assertEquals(List.of(), missed(MISSPELLED, found));
    assertEquals(List.of("4 도커기본", "48 명령사용", "62 활성화 되는", "65 주체하는"), missed(UNTIDY, found));
    assertEquals(
        """
        2:1 -→- list-mark advice
        8:56 <br/> line-break advice
        12:14 가맛서→감사서 typo sure
        22:1 -→- list-mark advice
        23:1 -→- list-mark advice
        29:7 OS하단→OS 하단 latin-noun sure
        33:39 별차이→별 차이 space sure
        34:1 컨터이너→컨테이너 typo sure
        35:5 여려개→여러 개 typo sure
        35:20 일으길→일으킬 typo sure
        35:33 친다.고로→친다. 고로 full-stop sure
        36:7 컨테니어→컨테이너 typo sure
        36:18 OS커널→OS 커널 latin-noun sure
        36:35 표현하다.→표현한다. plain-ending sure
        38:1 docker-compose unmentioned advice
        39:1 여러개→여러 개 counter sure
        39:26 어플리케이션→애플리케이션 loanword advice
        40:38 제공합니다. register advice
        45:23 JSON파일→JSON 파일 latin-noun sure
        47:16 셀→셸 shell sure
        48:19 셀→셸 shell sure
        49:19 1)→1) list-mark advice
        51:4 호스트볼륨→호스트 볼륨 two-spellings advice
        51:18 불륨→볼륨 typo sure
        52:1 둘다→둘 다 space sure
        52:16 컨테이너불륨→컨테이너볼륨 typo sure
        52:28 불륨→볼륨 typo sure
        57:43 안할시→안 할 시 space sure
        58:16 Dovkerfile→Dockerfile typo sure
        61:55 하는것→하는 것 space sure
        62:42 이 때→이때 space sure
        66:1 도커엔진→도커 엔진 two-spellings advice
        66:77 도커데몬→도커 데몬 two-spellings advice
        """,
        shown(found));
  }

  @Test
  void rulesNamesAndReadingFindMostWithoutADictionary() {
    List<Found> found = found(folder.resolve("none"));
    assertEquals(List.of("12 가맛서", "51 불륨", "52 불륨으로"), missed(MISSPELLED, found));
    assertEquals(List.of("4 도커기본", "48 명령사용", "62 활성화 되는", "65 주체하는"), missed(UNTIDY, found));
    assertEquals(
        """
        2:1 -→- list-mark advice
        8:56 <br/> line-break advice
        22:1 -→- list-mark advice
        23:1 -→- list-mark advice
        29:7 OS하단→OS 하단 latin-noun sure
        33:39 별차이→별 차이 space sure
        34:1 컨터이너→컨테이너 typo sure
        35:5 여려개→여러 개 typo sure
        35:20 일으길→일으킬 typo sure
        35:33 친다.고로→친다. 고로 full-stop sure
        36:7 컨테니어→컨테이너 typo sure
        36:18 OS커널→OS 커널 latin-noun sure
        36:35 표현하다.→표현한다. plain-ending sure
        38:1 docker-compose unmentioned advice
        39:1 여러개→여러 개 counter sure
        39:26 어플리케이션→애플리케이션 loanword advice
        40:38 제공합니다. register advice
        45:23 JSON파일→JSON 파일 latin-noun sure
        47:16 셀→셸 shell sure
        48:19 셀→셸 shell sure
        49:19 1)→1) list-mark advice
        51:4 호스트볼륨→호스트 볼륨 two-spellings advice
        52:1 둘다→둘 다 space sure
        52:16 컨테이너불륨→컨테이너 불륨 two-spellings advice
        57:43 안할시→안 할 시 space sure
        58:16 Dovkerfile→Dockerfile typo sure
        61:55 하는것→하는 것 space sure
        62:42 이 때→이때 space sure
        66:1 도커엔진→도커 엔진 two-spellings advice
        66:77 도커데몬→도커 데몬 two-spellings advice
        """,
        shown(found));
  }

  /** Of lines and words those that no finding of their own stands in. */
  private static List<String> missed(List<String> defects, List<Found> found) {
    List<Found> left = new ArrayList<>(found);
    return defects.stream().filter(defect -> !removeFirst(left, defect)).toList();
  }

  private static boolean removeFirst(List<Found> found, String defect) {
    String[] words = defect.split(" ", 2);
    return found.stream()
        .filter(one -> one.line.equals(words[0]) && words[1].contains(one.wrong))
        .findFirst()
        .map(found::remove)
        .orElse(false);
  }

  private List<Found> found(Path dictionary) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] args = {
      "lint", folder.toString(), "--dict", dictionary.toString(), "--format", "json", "--lang", "en"
    };
    Main.run(args, out, new ByteArrayOutputStream());
    return JSON.matcher(out.toString(StandardCharsets.UTF_8)).results().map(Found::of).toList();
  }

  private static String shown(List<Found> found) {
    return found.stream().map(Found::shown).collect(Collectors.joining());
  }
}
