package malmoi.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import malmoi.clean.CleanNote;
import malmoi.clean.Cleaner;
import malmoi.clean.Corrections;
import malmoi.model.Definitions;
import malmoi.model.Glossary;
import malmoi.model.GlossaryMaker;
import malmoi.model.Imprint;
import malmoi.model.KnownSources;
import malmoi.read.Note;
import malmoi.report.Problems;
import malmoi.report.TextFile;
import malmoi.text.Bilingual;
import malmoi.text.Language;
import malmoi.text.Trust;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TyposTest {
  private static final Path SEED = Path.of("notes/docker_report.md");
  private static final Optional<Lexicon> KOREAN = Lexicon.find("ko", Lexicon.USUAL_FOLDERS);

  @ParameterizedTest
  @CsvSource({
    "컨테이너로 배포한다. 컨테이너는 가볍다. 컨테이너를 만든다. 컨터이너 배포는 앱을 격리한다., 컨터이너→컨테이너",
    "이와 같은 컨테니어를 공유한다., 컨테니어→컨테이너",
    "작업을 수행햔다., 수행햔다→수행한다",
    "간섭을 일으길 수 없다., 일으길→일으킬",
    "명령을 실행핳 수 있다., 실행핳→실행할",
    "'객체를 만든다. 객체는 값이다. 객체체를 쓴다.', 객체체를→객체를",
    "'메모리를 쓴다. 메모리와와 디스크를 쓴다.', 메모리와와→메모리와",
    "설정을 변경ㅎ한다., 변경ㅎ한다→변경한다",
    "컨테ㅣ너를 만든다., 컨테ㅣ너→컨테이너",
    "'방법을 정한다. 방법이 있다. 방법은은 둘이다.', 방법은은→방법은",
    "'설정을 변경한다. 변경하느 값', 변경하느→변경하는",
    "값을 저장하ㅏㄴ다., 저장하ㅏㄴ다→저장한다",
    "It starts a contianer., contianer→container",
    "build 끝에는 Dovkerfile이 온다., Dovkerfile→Dockerfile",
  })
  void aWordIsFoundThatWouldReadBetterWithOneOtherKey(String text, String found) {
    assertEquals(List.of(found), found(text, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "도커는 컨테이너를 다루는 도구이다.",
        "호스트의 디렉터리를 마운트한다.",
        "커널을 공유하는 가상화이다.",
        "데이터 직렬화 언어이다.",
        "이미지를 빌드하고 배포한다.",
        "셸에서 나온다. 셀에서 나온다.",
        "`-t` 옵션은 이름을 정한다. -t 옵션은 이름이다.",
        "쿠버네티스는 파드를 노드에 스케줄링한다.",
        "dockerd와 containerd, runc, cgroup, kubectl을 쓴다.",
        "이미지 생성 (docker build -t 생성할이미지이름:태그 ./)",
        "`컨터이너`와 <https://a.kr/컨터이너>",
        "16진수로 덮어씌워진다.",
        "값을 지웁니다. 크기가 줄어듭니다. 문을 엽니다. 서비스하진 않는다. 사용하듯 쓴다.",
        "속도도 빠르고 평가가 좋다. 노드(부모 노드)부터 본다.",
        "보안에 뚫림. 숨길 수 있게 만듦. 모양은 같음.",
        "생성시 상태바를 보고 체크시 값을 본다.",
        "CPU 에서는, API로부터, Pod까지이며",
        "ㄱ자 모양이다. ㄴ과 ㄹ을, ㅎ불규칙, ㄱㄴㄷ순으로",
        "그래ㅋㅋ 아니ㅠㅠ 좋다ㅎ ㅋㅋ그래",
        "The value of a block is black. A charge, a change, a quilt and white.",
        "\"배리어\" 처럼 쓴다.",
      })
  void whatIsRightIsNotTold(String text) {
    assertEquals(List.of(), found(text, Optional.empty()));
    assertEquals(List.of(), found(text, KOREAN));
  }

  @Test
  void aDictionaryTellsRareWordsFromSlips() {
    String text = "커피를 마신다. 커퍼를 마신다. 코피를 흘린다.";
    Optional<Lexicon> korean =
        Lexicon.find("ko", List.of(Path.of("src/test/resources/malmoi/lint")));
    assertEquals(List.of("커퍼→커피"), found(text, korean));
  }

  @Test
  void aWordThatTheAuthorWantsIsNotTold() {
    assertEquals(
        List.of(),
        new Typos(
                glossary("컨터이너를 쓴다. Dovkerfile을 쓴다."),
                Optional.empty(),
                Set.of("컨터이너", "Dovkerfile"))
            .find());
  }

  @Test
  void theSlipsOfARealNoteAreFoundWithoutADictionary() throws IOException {
    assumeTrue(Files.exists(SEED));
    assertEquals(
        """
        58:16 Dovkerfile→Dockerfile sure
        12:14 가맛서→감싸서 maybe
        34:1 컨터이너→컨테이너 sure
        35:5 여려개의→여러 개의 sure
        35:20 일으길→일으킬 sure
        36:7 컨테니어→컨테이너 sure
        52:16 컨테이너불륨이→컨테이너볼륨이 maybe
        52:28 불륨으로→볼륨으로 maybe
        """,
        seed(Optional.empty()));
  }

  @Test
  void theSlipsOfARealNoteAreFoundWithADictionary() throws IOException {
    assumeTrue(KOREAN.isPresent(), "hunspell-ko is not installed");
    assumeTrue(Files.exists(SEED));
    assertEquals(
        """
        58:16 Dovkerfile→Dockerfile sure
        12:14 가맛서→감싸서 or 가마서 sure
        34:1 컨터이너→컨테이너 sure
        35:5 여려개의→여러 개의 sure
        35:20 일으길→일으킬 sure
        36:7 컨테니어→컨테이너 sure
        51:18 불륨→볼륨 sure
        52:1 둘다→덜다 maybe
        52:16 컨테이너불륨→컨테이너볼륨 sure
        52:28 불륨→볼륨 sure
        """,
        seed(KOREAN));
  }

  private static String seed(Optional<Lexicon> korean) throws IOException {
    StringBuilder found = new StringBuilder();
    for (Finding one : new Typos(glossary(Files.readString(SEED)), korean, Set.of()).find()) {
      found.append(
          "%d:%d %s %s\n"
              .formatted(one.place().line(), one.place().column(), shown(one), one.tier().word()));
    }
    return found.toString();
  }

  private static List<String> found(String text, Optional<Lexicon> korean) {
    return new Typos(glossary(text), korean, Set.of())
        .find().stream().map(TyposTest::shown).toList();
  }

  private static String shown(Finding finding) {
    String other = finding.isUndecided() ? " or " + finding.more().get(0) : "";
    return finding.wrong() + "→" + finding.suggestion().orElse("") + other;
  }

  private static Glossary glossary(String text) {
    Problems problems = new Problems();
    Note note = new Note(new TextFile("a.md", text), "a", Language.KO);
    List<CleanNote> clean = new ArrayList<>();
    clean.add(new Cleaner(Corrections.none(), Trust.SANITISED).clean(note, problems));
    Imprint imprint =
        new Imprint(
            new Bilingual<>("가", "a"), List.of(Language.values()), Optional.empty(), List.of());
    return new GlossaryMaker(imprint, Definitions.none(), KnownSources.none(), Optional.empty())
        .make(clean, problems);
  }
}
