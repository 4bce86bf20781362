package malmoi.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import malmoi.clean.CleanNote;
import malmoi.clean.Cleaner;
import malmoi.clean.Corrections;
import malmoi.model.Definitions;
import malmoi.model.GlossaryMaker;
import malmoi.model.Imprint;
import malmoi.model.KnownSources;
import malmoi.read.Note;
import malmoi.read.ProjectFiles;
import malmoi.report.Problems;
import malmoi.report.TextFile;
import malmoi.text.Bilingual;
import malmoi.text.Language;
import malmoi.text.Trust;
import org.junit.jupiter.api.Test;

class LinkerTest {
  private final Problems problems = new Problems();
  private Definitions definitions = Definitions.none();

  @Test
  void theFirstMentionInEachSectionIsLinkedByDefault() {
    Map<String, String> notes = Map.of("a.md", "## 도커\n가 파드와 파드\n### 속\n파드\n## 파드\n도커");
    assertEquals(List.of("파드@8", "파드@21", "도커@30"), mentions(notes, Linking.FIRST_IN_SECTION));
    assertEquals(List.of("파드@8", "도커@30"), mentions(notes, Linking.FIRST_IN_ENTRY));
    assertEquals(List.of("파드@8", "파드@12", "파드@21", "도커@30"), mentions(notes, Linking.ALL));
    assertEquals(List.of(), mentions(notes, Linking.NONE));
  }

  @Test
  void aTermIsNotLinkedInItsOwnEntry() {
    assertEquals(List.of("파드@9"), mentions(Map.of("a.md", "## 도커\n도커 파드\n## 파드\n파드"), Linking.ALL));
  }

  @Test
  void theTextBeforeTheFirstEntryIsLinkedToo() {
    assertEquals(
        List.of("도커@6"), mentions(Map.of("a.md", "# 노트\n\n도커를 본다.\n## 도커\n글"), Linking.ALL));
  }

  @Test
  void topicsAreNotLinked() {
    Map<String, String> notes = Map.of("a.md", "## 도커 VS 파드\n글\n## 파드\n도커 VS 파드를");
    assertEquals(List.of(), mentions(notes, Linking.ALL));
  }

  @Test
  void anExplicitLinkLeadsToATermANoteOrAnAddress() {
    Map<String, String> notes =
        Map.of(
            "a.md", "## 도커\n[[파드]] [[Pod|이것]] [글](b.md#셋째) [밖](https://example.org) [위](#도커)",
            "b.md", "## 파드(Pod)\n글\n## 셋째\n글");
    assertEquals(
        List.of(
            "6 ToTerm[id=pod]",
            "13 ToTerm[id=pod]",
            "24 ToNote[file=notes/b.md, anchor=셋째]",
            "37 ToAddress[address=https://example.org]",
            "62 ToNote[file=notes/a.md, anchor=도커]"),
        targets(notes, "a.md"));
    assertEquals(List.of(), told());
  }

  @Test
  void aLinkThatLeadsNowhereIsToldAndStaysText() {
    Map<String, String> notes =
        Map.of(
            "a.md", "## 쿠버네티스\n[[쿠버네티즈]] [[zzz]] [글](c.md) [머리](#없다) [나쁨](javascript:x)\n\\[[글]]");
    assertEquals(
        List.of(
            "9 ToNothing[]",
            "19 ToNothing[]",
            "27 ToNothing[]",
            "37 ToNote[file=notes/a.md, anchor=]",
            "47 ToNothing[]"),
        targets(notes, "a.md"));
    assertEquals(
        List.of(
            "notes/a.md:2:1 link.unknown-name.near [쿠버네티즈, 쿠버네티스, notes/a.md]",
            "notes/a.md:2:11 link.unknown-name [zzz]",
            "notes/a.md:2:19 link.dead [c.md]",
            "notes/a.md:2:29 link.dead-anchor [없다, notes/a.md]",
            "notes/a.md:2:39 link.dead [javascript:x]"),
        told());
  }

  @Test
  void aPathFromTheRootOfAVaultLeadsToItsNote() {
    Map<String, String> notes =
        Map.of("Concepts/JVM.md", "# JVM\n가.", "memo.md", "[[Concepts/JVM|J]]");
    assertEquals(
        List.of("0 ToNote[file=notes/Concepts/JVM.md, anchor=]"), targets(notes, "memo.md"));
    assertEquals(List.of(), told());
  }

  @Test
  void aNameOfSeveralTermsIsToldAndStaysText() {
    Map<String, String> notes =
        Map.of(
            "a.md",
            "## 지속적 배포 (Continuous Deployment, CD)\n가.\n\n"
                + "## 지속적 전달 (Continuous Delivery, CD)\n나.\n\n[[CD]] [[지속적 전달|CD]]");
    assertEquals(
        List.of("82 ToNothing[]", "89 ToTerm[id=continuous-delivery]"), targets(notes, "a.md"));
    assertEquals(
        List.of(
            "notes/a.md:4:1 name.two-ids [CD, continuous-deployment, continuous-delivery]",
            "notes/a.md:7:1 link.ambiguous [CD, `지속적 전달`, `지속적 배포`, 지속적 전달]"),
        told());
  }

  @Test
  void aNameOfSeveralTermsMeansTheOneThatIsHeadedSo() {
    Map<String, String> notes =
        Map.of("a.md", "## 컴팩트 디스크 (CD)\n가.\n\n## CD\n나.\n\n## 재생기\n[[CD]]를 튼다.");
    assertEquals(List.of("37 ToTerm[id=cd]"), targets(notes, "a.md"));
  }

  @Test
  void aBacklinkIsTheSentenceInWhichAnEntryFirstSpeaksOfTheTerm() {
    Map<String, String> notes =
        Map.of(
            "a.md", "## 도커\n첫 문장이다. **파드**를 띄운다(3.5초). 끝.\n\n파드 또 파드.",
            "b.md", "## 파드(Pod)\n이것은 [[도커|그것]]이다. 도커도.");
    LinkedGlossary linked = link(notes, Linking.ALL);
    assertEquals(
        Map.of(
            "pod", List.of(new Backlink("도커", Language.KO, "", "파드", "를 띄운다(3.5초).")),
            "도커", List.of(new Backlink("pod", Language.KO, "이것은 ", "그것", "이다."))),
        linked.backlinks());
  }

  @Test
  void aTermSaysHowItIsLinked() {
    Map<String, String> notes =
        Map.of(
            "a.md",
            "글\n## 이름\n## 호스트\n## 배포\n## 설정\n## 끝내기 전\n"
                + "이름과 파일 이름, 호스트와 [[호스트]], 배포한다 배포된다, 설정한다, [[노드]]");
    String terms =
        """
        name: {ko: [이름], not: [파일 이름]}
        host: {ko: [호스트], link: explicit}
        deployment: {ko: [배포], verbs: true}
        setting: {ko: [설정], link: auto}
        node: {ko: [노드], link: never}
        """;
    definitions = Definitions.read(new TextFile("terms.yml", terms), problems);
    LinkedGlossary linked = link(notes, Linking.ALL);
    LinkedNote note = linked.notes().get("notes/a.md");
    assertEquals(
        List.of("name", "deployment", "deployment"),
        note.mentions().stream().map(Mention::term).toList());
    assertEquals(
        List.of("ToNothing[]", "ToTerm[id=host]"),
        note.targets().values().stream().map(Object::toString).sorted().toList());
    assertEquals(List.of(), told());
  }

  @Test
  void aNameOfSeveralTermsIsLinkedToThePreferredOneOnlyAndIsToldOtherwise() {
    Map<String, String> notes = Map.of("a.md", "## 처음\nCD를 한다.");
    definitions =
        Definitions.read(
            new TextFile("terms.yml", "delivery: {en: [CD]}\ndisc: {en: [CD]}\n"), problems);
    assertEquals(List.of(), mentions(notes, Linking.ALL));
    assertEquals(List.of("terms.yml:2:1 name.two-ids [CD, delivery, disc]"), told());
    definitions =
        Definitions.read(
            new TextFile("terms.yml", "delivery: {en: [CD], preferred: true}\ndisc: {en: [CD]}\n"),
            problems);
    assertEquals(List.of("delivery@6"), mentions(notes, Linking.ALL));
    assertEquals(1, told().size());
  }

  private static Surroundings surroundings() {
    Path nowhere = Path.of("target/nowhere");
    ProjectFiles files = new ProjectFiles(nowhere, nowhere.resolve("notes"), List.of());
    return new Surroundings(files, Optional.empty());
  }

  private List<String> mentions(Map<String, String> notes, Linking linking) {
    List<String> mentions = new ArrayList<>();
    new TreeMap<>(link(notes, linking).notes())
        .values()
        .forEach(note -> note.mentions().forEach(m -> mentions.add(m.term() + "@" + m.start())));
    return mentions;
  }

  private List<String> targets(Map<String, String> notes, String file) {
    return new TreeMap<>(link(notes, Linking.NONE).notes().get("notes/" + file).targets())
        .entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()).toList();
  }

  private List<String> told() {
    return problems.sorted().stream()
        .map(
            problem ->
                String.format(
                    "%s:%d:%d %s %s",
                    problem.place().file(),
                    problem.place().line(),
                    problem.place().column(),
                    problem.id(),
                    problem.details()))
        .toList();
  }

  private LinkedGlossary link(Map<String, String> files, Linking linking) {
    Cleaner cleaner = new Cleaner(Corrections.none(), Trust.SANITISED);
    List<CleanNote> notes = new ArrayList<>();
    new TreeMap<>(files)
        .forEach(
            (name, text) -> {
              TextFile file = new TextFile("notes/" + name, text);
              Note note = new Note(file, name.replace(".md", ""), Language.KO);
              notes.add(cleaner.clean(note, problems));
            });
    Imprint imprint =
        new Imprint(
            Bilingual.of(Language::ownName),
            List.of(Language.values()),
            Optional.empty(),
            List.of());
    GlossaryMaker maker =
        new GlossaryMaker(imprint, definitions, KnownSources.none(), Optional.empty());
    return new Linker(linking, surroundings()).link(maker.make(notes, problems), problems);
  }
}
