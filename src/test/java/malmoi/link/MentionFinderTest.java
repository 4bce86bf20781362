package malmoi.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import malmoi.model.Glossary;
import malmoi.model.Imprint;
import malmoi.model.Kind;
import malmoi.model.Linkage;
import malmoi.model.Term;
import malmoi.text.Bilingual;
import malmoi.text.Language;
import malmoi.text.Markdown;
import malmoi.text.Markdown.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is linked stands in angle brackets: {@code <컨테이너>를}. */
class MentionFinderTest {
  private static final MentionFinder FINDER =
      new MentionFinder(
          glossary(
              term("node", List.of("노드"), List.of("Node")),
              term("container", List.of("컨테이너"), List.of("container")),
              term("container-runtime", List.of("컨테이너 런타임"), List.of("container runtime")),
              term("kubernetes", List.of("쿠버네티스"), List.of("Kubernetes")),
              term("pod", List.of("파드"), List.of("Pod")),
              term("service", List.of("서비스"), List.of("service")),
              term("api", List.of(), List.of("API")),
              term("vm", List.of("가상 머신"), List.of("virtual machine")),
              term("job", List.of("잡"), List.of("Job")),
              term("taint", List.of("테인트"), List.of("taint")),
              term("label", List.of("레이블"), List.of("label")),
              term("trigger", List.of("리거"), List.of("Trig")),
              term("clustering", List.of("클러스터"), List.of("cluster")),
              term("docker", List.of("도커"), List.of("Docker")),
              term("ci", List.of(), List.of("CI")),
              term("cd-disc", List.of(), List.of("CD")),
              term("cd-delivery", List.of("지속적 배포"), List.of("CD")),
              term("policy", List.of("정책"), List.of("policy")),
              term("process", List.of("프로세스"), List.of("process")),
              term("kube-proxy", List.of(), List.of("kube-proxy")),
              term("virtualization", List.of("가상화"), List.of("virtualization")),
              term("cronjob", List.of("크론잡"), List.of("CronJob")),
              term("node-port", List.of("노드포트"), List.of("NodePort")),
              term("port", List.of("포트"), List.of("port")),
              term("volume", List.of("볼륨"), List.of("volume")),
              term("volume-claim", List.of("퍼시스턴트볼륨클레임"), List.of()),
              term("image", List.of("이미지"), List.of("image")),
              term("addons", List.of("애드온"), List.of("Add-ons")),
              term("table", List.of("표"), List.of()),
              term("column", List.of("열"), List.of()),
              term("lock", List.of("락"), List.of("lock")),
              term("scale-out", List.of("스케일 아웃"), List.of()),
              term("scaling-out", List.of("스케일아웃"), List.of())));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<컨테이너>를 <파드>들이 <쿠버네티스>에서는 <파드>별로 <컨테이너>간의 <노드>들로부터의 <서비스>이므로",
        "<Pod>를 <API>들을 \"<노드>\"라고 <노드>(<Node>)는",
        "<컨테이너>, <컨테이너>. <컨테이너>! <컨테이너>",
        "<가상 머신>과 <가상머신>은 <virtual machine>이고 <virtual-machine>이며 <VirtualMachine>",
        "<컨테이너 런타임>이 <컨테이너>보다 길다",
        "<노드>였습니다. <노드>인지, <노드>임을, <노드>마다, <노드>에서조차",
        "the <containers> and <policies> of many <processes>, a <pod>'s <Pods>",
        "<가상화>된 환경과 <가상화>하는 기술",
        "<add-on> and <Addons>",
        "<kube-proxy>는",
        "<Kubernetes> <Pod>",
        "<APIs> and APIS",
        "The <Docker> daemon",
        "a = <노드>, <노드> = b, =<노드>=",
        "파랑과 하양"
      })
  void linksANameWithAJosaBehindIt(String marked) {
    assertEquals(marked, marked(marked));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "노드포터",
        "마이크로서비스",
        "서비스형",
        "복잡한 작업",
        "트리거",
        "레이블러",
        "클러스터링",
        "PodSpec",
        "IPv4",
        "kube-proxy.exe",
        "docs/pod.md",
        "노드IP",
        "도커파일",
        "ci를 돌린다",
        "my-container",
        "@container",
        "$container",
        "containerized",
        "CD를 굽는다",
        "Open Container Initiative",
        "pod:8080",
        "노드=값 쌍과 이름=노드 쌍, pod=web",
        "컨테이너화된"
      })
  void doesNotLinkInsideAnotherWord(String text) {
    assertEquals(text, marked(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<표>를 <표>에는 <표>라는 <표>들의 <열>이며 <열>로 <열>들에서 <잡>의 <락>을",
        "값을 표시하고 표기를 표면에 표지는 표준으로 열기로 열전의 잡지는 잡상인",
        "문서를 열 수 있고 열 때와 열 것인지, 그러나 <열> 수정과 <열> 수식, <열> 때문에",
        "균형을 잡은 뒤 자리를  잡을 때, 그러나 이 <잡>은 그 <락>을"
      })
  void linksANameOfOneSyllableOnlyWhereItIsSurelyAWord(String marked) {
    assertEquals(marked, marked(marked));
  }

  @Test
  void aFormOfAVerbThatLooksLikeAJosaIsNotLinked() {
    assertEquals("서비스하고 <서비스>한테", marked("서비스하고 서비스한테"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<크론 잡>은 <크론잡>이고 <잡>과 다르다",
        "<퍼시스턴트 볼륨 클레임>과 <퍼시스턴트볼륨 클레임>을",
        "퍼시스턴트 <볼륨>",
        "<노드> <포트>와 <노드포트>는 다르다",
        "이미 지난 일, 이 미지의 세계",
        "<크론 잡>, 크론 잡다한 일, 크론 /<잡>"
      })
  void linksANameInOneWordThatIsWrittenInSeveral(String marked) {
    assertEquals(marked, marked(marked));
  }

  @Test
  void aNameThatTwoTermsHaveWithAndWithoutASpaceIsNotLinked() {
    assertEquals("스케일아웃과 스케일 아웃", marked("스케일아웃과 스케일 아웃"));
  }

  @Test
  void linksAcrossEmphasis() {
    assertEquals("<노드>와 <파드>를, <컨테이너 런타임>", marked("_노드_와 **파드**를, **컨테이너** 런타임"));
  }

  @Test
  void linksAcrossALineBreak() {
    assertEquals("<컨테이너 런타임>은", marked("컨테이너\n런타임은"));
  }

  @Test
  void linksNothingInCodeHeadingsAndLinks() {
    String text =
        "# 노드\n\n`파드` [컨테이너](x.md) <a href=\"x\">서비스</a> <https://pod.io> ![레이블](y)\n\n    도커\n";
    assertEquals(List.of(), mentions(text));
  }

  @Test
  void aLongerNameThatFailsBlocksTheShorterOnesInside() {
    assertEquals("컨테이너 런타임즈", marked("컨테이너 런타임즈"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<CI>/CX",
        "CD/DVD/<API>와",
        "GNU/<Docker>는 <Pod>/<Node>",
        "src/api",
        "github.com/Docker",
        "/usr/Docker",
        "A/Docker",
        "Documentation/CI/x.rst"
      })
  void linksCapitalisedWordsAroundASlashThatAreNoPath(String marked) {
    assertEquals(marked, marked(marked));
  }

  private static String marked(String marked) {
    String text = marked.replaceAll("<(?!https|a |/a)|(?<=[가-힣A-Za-z])>", "");
    StringBuilder shown = new StringBuilder();
    Markdown markdown = Markdown.parse(text);
    for (Run run : markdown.runs(0, text.length())) {
      int at = 0;
      for (Mention mention : FINDER.in(run)) {
        int from = index(run, mention.start());
        int to = index(run, mention.end() - 1) + 1;
        shown.append(run.text(), at, from).append('<').append(run.text(), from, to).append('>');
        at = to;
      }
      shown.append(run.text().substring(at));
    }
    return shown.toString();
  }

  private static List<String> mentions(String text) {
    return Markdown.parse(text).runs(0, text.length()).stream()
        .flatMap(run -> FINDER.in(run).stream())
        .map(Mention::term)
        .collect(Collectors.toList());
  }

  private static int index(Run run, int offset) {
    int at = 0;
    while (run.offsets()[at] != offset) {
      at++;
    }
    return at;
  }

  private static Term term(String id, List<String> ko, List<String> en) {
    return new Term(
        id, Kind.TERM, new Bilingual<>(ko, en), List.of(), List.of(), Linkage.USUAL, List.of());
  }

  private static Glossary glossary(Term... terms) {
    Imprint imprint =
        new Imprint(
            Bilingual.of(Language::ownName),
            List.of(Language.values()),
            java.util.Optional.empty(),
            List.of());
    return new Glossary(imprint, List.of(terms), List.of(), List.of(), List.of());
  }
}
