package malmoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # TCP⏎연결 지향 프로토콜이다.                                  | KO
          # Transmission Control Protocol⏎TCP, UDP, IP 차이 정리하기     | KO
          # 명령⏎```sh⏎the cat is on the mat and it is for you⏎```⏎파일을 연다 | KO
          ᄃ‍ᅩ커는 도구 이다                                               | KO
          # Container (컨테이너)⏎A unit of software that packages code for you. | EN
          The `컨테이너` is an image that is run, see https://한글.한국/도커/노트 | EN
          # Docker⏎docker run, docker ps                                  |
          # A⏎The end                                                     |
          컨테이너는 앱이다. A container is an app that is for the world.   |
          ```⏎the cat is on the mat                                        | EN
          """)
  void tellsItsLanguage(String text, Language language) {
    assertEquals(Optional.ofNullable(language), Prose.language(text.replace('⏎', '\n')));
  }

  @ParameterizedTest
  @ValueSource(strings = {"`", "<", "```\n", "](", "a", "가", "\n", "~~~ a\n", "https://"})
  void isReadInTimeHoweverOftenAMarkStands(String mark) {
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Prose.language(mark.repeat(200_000)));
  }
}
