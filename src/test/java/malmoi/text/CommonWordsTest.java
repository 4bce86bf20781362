package malmoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommonWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"관리", "사용", "소개", "이름", "중단", "Service", "services", "Job", "Host", "NAME"})
  void areNounsThatAreMetEverywhere(String word) {
    assertEquals(true, CommonWords.isNoun(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"컨테이너", "이미지", "프로세스", "Process", "Pod", "메모리 관리", "class", "락"})
  void areNoNamesOfThings(String word) {
    assertEquals(false, CommonWords.isNoun(word));
  }

  @ParameterizedTest
  @CsvSource({"락, true", "C, true", "관리, true", "큐브, false", "OS, false"})
  void areTooCommonToLinkWhenTheyHaveOneSyllable(String name, boolean tooCommon) {
    assertEquals(tooCommon, CommonWords.isTooCommon(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "정리",
        "참고",
        "장점",
        "단점",
        "예시",
        "개요",
        "결론",
        "질문",
        "특징",
        "종류",
        "목차",
        "느낀 점",
        "느낀점",
        "출처",
        "참고 자료",
        "참고자료",
        "Reference",
        "REFERENCES",
        "Summary",
        "Overview",
        "Table of Contents",
        "Example",
        "1. 장점",
        "2-1. 특징",
        "📚 참고 자료",
        "참고 자료 📚",
        "목차:",
        "참고(Reference)",
        "개요 (Overview)",
        "장점과 단점",
        "장점 / 단점",
        "특징 및 장단점",
        "Pros & Cons",
        "[참고]",
        "Q&A",
        "정리!"
      })
  void headAnyNote(String heading) {
    assertEquals(true, CommonWords.isGeneralHeading(heading));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "컨테이너",
        "도커의 장점",
        "정리 컬렉션",
        "참고 구현체",
        "Reference type",
        "Process",
        "개요도",
        "질문 응답 시스템",
        "장점과 도커",
        "/",
        ""
      })
  void areNoHeadingsOfAMatter(String heading) {
    assertEquals(false, CommonWords.isGeneralHeading(heading));
  }
}
