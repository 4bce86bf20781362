package malmoi.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each rule finds in a text, as {@code wrong→right}, and what it leaves alone. */
class RulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          장벽을 친다.고로 CPU         | 친다.고로→친다. 고로
          했어요.그리고               | 했어요.그리고→했어요. 그리고
          친다. 고로                  | -
          가.나.다                    | -
          docs.kubernetes.io의       | -
          """)
  void aFullStopIsFollowedByASpace(String text, String found) {
    assertEquals(found, found(FullStop.in(text), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          여러개의 앱                 | 여러개→여러 개
          몇가지 방법과 두개          | 몇가지→몇 가지, 두개→두 개
          두번째로                    | 두번째→두 번째
          세개월                      | 세개월→세 개월
          여러대의 서버와 몇줄        | 여러대→여러 대, 몇줄→몇 줄
          여러 개의                   | -
          여러개발자                  | -
          두개골                      | -
          세대와 한번                 | -
          """)
  void aNumeralStandsApartFromWhatItCounts(String text, String found) {
    assertEquals(found, found(Counters.in(text), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          몇일 동안 역활을 맡다       | 몇일→며칠, 역활→역할
          실행이 됬습니다             | 됬습니다→됐습니다
          안되서 할려고               | 안되서→안돼서, 할려고→하려고
          쓰면 않된다                 | 않된다→안 된다
          노드를 가르키는             | 가르키는→가리키는
          할께요. 없읍니다. 있슴      | 할께요→할게요, 없읍니다→없습니다, 있슴→있음
          계속하니다. 사용되니다      | 계속하니다→계속합니다, 사용되니다→사용됩니다
          사용하습니다. 입력했니다    | 사용하습니다→사용합니다, 입력했니다→입력했습니다
          한니다. 실행되엇다고 한다   | 한니다→합니다, 실행되엇다고→실행되었다고
          하엿다. 변경햇고 되겟습니다 | 하엿다→하였다, 변경햇고→변경했고, 되겟습니다→되겠습니다
          하니까 하느니 무엇이 햇빛은 | -
          했느냐. 타겟다. 있습니다    | -
          되는 것과 하지 않는 것      | -
          사슴과 왼쪽 금세기          | -
          되었다. 사장님께. 이것이 돼 | -
          """)
  void whatIsOftenMisspelledIsKnown(String text, String found) {
    assertEquals(found, found(Misspellings.in(text), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          노드를을 만든다             | 노드를을→노드를
          볼륨를을 만든다             | 볼륨를을→볼륨을
          Pod은는 하나다              | Pod은는→Pod은
          파드에에서                  | 파드에에서→파드에서
          차이가 없다                 | -
          마을을 가을을               | -
          결과와 역효과와 사과와      | -
          은/는                       | -
          """)
  void oneJosaIsEnough(String text, String found) {
    assertEquals(found, found(DoubledJosa.in(text), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          동작 방식을 가상화라고 표현하다.    | 표현하다.→표현한다.
          파일은 디스크에 저장되다.           | 저장되다.→저장된다.
          이 기능은 서버에서 사용가능하다.    | -
          두 값은 언제나 서로가 동일하다.     | -
          값이 없을 경우 null을 반환하다.     | 반환하다.→반환한다.
          push는 밀다, commit: 확정하다.     | -
          commit - 바뀐 것을 새로 확정하다.   | -
          변경을 모두 확정하다.               | -
          표현한다.                          | -
          그는 '이것을 표현하다'라고          | -
          """)
  void aSentenceDoesNotEndInADictionaryForm(String text, String found) {
    assertEquals(found, found(PlainEnding.in(text), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          OS하단이 어떻게             | OS하단→OS 하단
          JSON파일을 사용             | JSON파일→JSON 파일
          Linux용어                   | Linux용어→Linux 용어
          k8s클러스터에서             | k8s클러스터→k8s 클러스터
          API파드별로                 | API파드→API 파드
          Pod를 API는 CI에서도        | -
          JSON이라는 YAML입니다       | -
          C언어 X축                   | -
          IP주소                      | -
          docs/OS하단 Ctrl+메뉴       | -
          C++파일                     | C++파일→C++ 파일
          push하기 run합니다          | -
          """)
  void aLatinNounStandsApartFromAKoreanOne(String text, String found) {
    assertEquals(found, found(new LatinNouns(Set.of("파드", "IP주소")).in(text), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          할수 있다                   | 할수→할 수
          설정할수있다.               | 설정할수있다→설정할 수 있다
          볼수는 없다                 | 볼수→볼 수
          하는것. 되는것은            | 하는것→하는 것, 되는것→되는 것
          쓰는게 낫다. 아닌건         | 쓰는게→쓰는 게, 아닌건→아닌 건
          할게요. 한계와 인건비       | -
          사용하는것같다              | 사용하는것같다→사용하는 것 같다
          좋을것같음                  | 좋을것같음→좋을 것 같음
          안할시 안하고               | 안할시→안 할 시, 안하고→안 하고
          둘다 더이상 별차이가        | 둘다→둘 다, 더이상→더 이상, 별차이→별 차이
          사용할때 될때까지           | 사용할때→사용할 때, 될때→될 때
          하기때문에                  | 하기때문→하기 때문
          뿐만아니라                  | 뿐만아니라→뿐만 아니라
          하지않는다                  | 하지않는다→하지 않는다
          이 때 그 때는               | 이 때→이때, 그 때→그때
          할 수 있다 하는 것          | -
          할수록 필수 실수 홀수       | -
          이것 그것 아무것            | -
          마지못해 머지않아 못지않게  | -
          이 때문에 이때              | -
          수없이 불안하고             | -
          설정할시간이                | -
          """)
  void wordsOfGrammarStandApart(String text, String found) {
    List<Slip> slips = Spaces.in(text).stream().sorted((a, b) -> a.start() - b.start()).toList();
    assertEquals(found, found(slips, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          활성화 되는 것              | 활성화 되는→활성화되는
          관리 하는 오케스트레이션 한다 | 관리 하는→관리하는, 오케스트레이션 한다→오케스트레이션한다
          실행중인 파드               | 실행중→실행 중
          잘 하는 다시 하고           | -
          설정 하나를 저장 하위       | -
          나중에 집중                 | -
          """)
  void aVerbIsOneWithItsNoun(String text, String found) {
    assertEquals(found, found(new VerbSpaces(Set.of("오케스트레이션")).in(text), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          동작방식을 명령사용         | 동작방식→동작 방식, 명령사용→명령 사용
          도커기본 내용               | 도커기본→도커 기본
          파일시스템 데이터베이스     | -
          환경변수                    | -
          동작 방식을                 | -
          """)
  void twoNounsStandApart(String text, String found) {
    assertEquals(found, found(new Compounds(Set.of("도커")).in(text), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          어플리케이션으로서          | 어플리케이션→애플리케이션
          웹어플리케이션을            | 웹어플리케이션→웹애플리케이션
          쉘에서 디렉토리를           | 쉘→셸, 디렉토리→디렉터리
          타겟팅                      | 타겟팅→타기팅
          애플리케이션 셸             | -
          쉘터 미쉘                   | -
          """)
  void aLoanwordHasItsStandardSpelling(String text, String found) {
    assertEquals(found, found(Spellings.in(text), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          셀에서 나오기               | 셀→셸
          셀렉터 셀프                 | -
          """)
  void aCellAmongCommandsIsAShell(String text, String found) {
    assertEquals(found, found(Shell.in(text), text));
  }

  @ParameterizedTest
  @CsvSource({
    "exit로 나온다, true",
    "셀의 병합, false",
    "docker와 엑셀, false",
    "Ctrl+D, true",
    "dockerd, false"
  })
  void aNoteOnCommandsNamesThem(String note, boolean commands) {
    assertEquals(commands, Shell.isSpokenOf(note));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          컨테이너(Container는        | (
          기본값 0.55) 가             | )
          (가) 1) 나 2) 다            | -
          가) 하나                    | -
          좋다 :)                     | -
          (도커파일에서 한 것)의      | -
          """)
  void everyParenthesisHasItsCounterpart(String text, String found) {
    assertEquals(found, found(Parentheses.in(text), text));
  }

  private static String found(List<Slip> slips, String text) {
    return slips.isEmpty()
        ? null
        : slips.stream()
            .map(
                slip ->
                    text.substring(slip.start(), slip.end())
                        + slip.right().map(right -> "→" + right).orElse(""))
            .collect(Collectors.joining(", "));
  }
}
