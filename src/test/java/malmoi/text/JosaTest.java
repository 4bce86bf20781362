package malmoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JosaTest {

  @ParameterizedTest
  @CsvSource({
    "표, ''", "표, 를", "표, 는", "표, 에는", "표, 로", "표, 만을", "표, 라는", "표, 이며", "값, 을", "값, 으로는",
    "값, 들로부터", "값, 입니다", "값, 인지", "값, 의", "셀, 로", "셀, 에서의", "셀, 들을", "열, 이고", "표, 들이"
  })
  void standsSurelyBehindASyllable(String noun, String rest) {
    assertEquals(true, Josa.isSureTail(noun, rest));
  }

  @ParameterizedTest
  @CsvSource({
    "표, 시", "표, 시를", "표, 기", "표, 기를", "표, 면", "표, 지는", "표, 상", "표, 을", "표, 으로", "식, 별", "식, 로",
    "행, 인", "행, 간의", "문, 의를", "문, 가", "셀, 으로", "열, 전", "창, 고"
  })
  void mayBeginAnotherWordWithASyllable(String noun, String rest) {
    assertEquals(false, Josa.isSureTail(noun, rest));
  }

  @ParameterizedTest
  @CsvSource({
    "컨테이너, 를",
    "파드, 들",
    "쿠버네티스, 에서는",
    "파드, 별로",
    "컨테이너, 간의",
    "노드, 들로부터의",
    "서비스, 이므로",
    "Pod, 를",
    "API, 들을",
    "노드, 라고",
    "이미지, 입니다",
    "볼륨, 이란",
    "이미지, 란",
    "도커, 였다",
    "볼륨, 이었다",
    "볼륨, 으로서",
    "이미지, 에의해",
    "커널, 끼리만",
    "서버, 측에서",
    "포트, 마다",
    "셸, 인데도",
    "컨테이너, 인데요",
    "컨테이너, 네요",
    "볼륨, 이거든요",
    "도커, 일지도",
    "파드, 들끼리는",
    "Pod, 이나",
    "메모리, 같은",
    "순서, 로든",
    "순서, 대로든지",
    "파티션, 만입니다",
    "노드, 뿐이다",
    "로드, 였다고",
    "커널, 은커녕"
  })
  void standsBehindANoun(String noun, String rest) {
    assertEquals(true, Josa.isTail(noun, rest));
  }

  @ParameterizedTest
  @CsvSource({
    "노드, 포트",
    "마이크로, 서비스",
    "서비스, 형",
    "복, 잡한",
    "선점, 자",
    "트리, 거",
    "레이블, 러",
    "클러스터, 링",
    "도커, 파일",
    "컨테이너, 화",
    "셀, 렉터",
    "이 때, 문에",
    "볼륨, 란",
    "볼륨, 라고",
    "볼륨, 였다",
    "커널, 다",
    "도커, 를을를을"
  })
  void isNoTailWhenTheWordGoesOn(String noun, String rest) {
    assertEquals(false, Josa.isTail(noun, rest));
  }

  @ParameterizedTest
  @ValueSource(strings = {"도커", "볼륨", "Pod", ""})
  void mayBeNothing(String noun) {
    assertEquals(true, Josa.isTail(noun, ""));
  }
}
