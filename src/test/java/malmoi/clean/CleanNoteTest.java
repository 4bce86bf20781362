package malmoi.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import malmoi.text.Markdown.Heading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanNoteTest {
  private static final CleanNote NOTE =
      Cleaned.of(
              "## 컨테이너 {#c}\n\n## 호스트볼륨 VS 컨테이너 불륨<br/>\n\n## 🐳 1-2. **도커**(Docker)란?\n\n## 도커\n\n## 도커\n",
              "- {wrong: 불륨, right: 볼륨}\n- {wrong: 호스트볼륨, right: 호스트 볼륨}\n")
          .note();

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          호스트-볼륨-vs-컨테이너-볼륨 => 호스트 볼륨 VS 컨테이너 볼륨
          호스트볼륨-vs-컨테이너-불륨  => 호스트 볼륨 VS 컨테이너 볼륨
          컨테이너                     => 컨테이너
          컨테이너-c                   => 컨테이너
          c                            => 컨테이너
          -1-2-도커docker란            => 🐳 1-2. 도커(Docker)란?
          도커-1                       => 도커
          도커-2                       => -
          불륨                         => -
          """)
  void hasTheHeadingThatAnAnchorOfGithubMeans(String anchor, String heading) {
    assertEquals(heading, NOTE.heading(anchor).map(Heading::text).orElse("-"));
  }
}
