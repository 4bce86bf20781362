package malmoi.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A repository of interview notes, as Korean students keep them on GitHub. */
class InterviewNotesTest {
  @RegisterExtension
  static final BuiltSite SITE = BuiltSite.of("a-repository-of-interview-notes-is-a-glossary");

  @Test
  void isAsExpected() {
    Expected.compare(SITE);
  }

  @Test
  void linksOfARepositoryToItselfLeadToItsPages() {
    Element table = SITE.main("ko/notes/README.html").selectFirst("table");
    assertEquals(
        "../notes/OS.html#1-1-프로세스와-스레드의-차이",
        table.select("a:containsOwn(프로세스와 스레드의 차이)").attr("href"));
    assertEquals(
        "../notes/OS.html#1-2-pcbprocess-control-block-프로세스-제어-블록",
        table.select("a:containsOwn(PCB)").attr("href"));
    assertEquals(
        "../notes/Network/http.html#https의-원리",
        table.select("a:containsOwn(HTTPS의 원리)").attr("href"));
    assertEquals(
        "../notes/Docker/container.html#1-컨테이너container",
        table.select("a:containsOwn(컨테이너)").attr("href"));
    assertEquals(
        "https://github.com/haneul-dev/tech-interview/blob/main/scripts/run.sh",
        SITE.main("ko/notes/README.html").select("a:containsOwn(실행 방법)").attr("href"));
  }

  @Test
  void boldBesideKoreanIsBold() {
    assertTrue(
        BuiltSite.text(SITE.files().get("ko/notes/README.html"))
            .contains("<strong>\"운영체제\"</strong>와"));
    Element pages = SITE.main("ko/프로세스와-스레드의-차이.html");
    assertEquals("프로세스(Process)", pages.selectFirst("details strong").text());
    assertEquals("스레드(thread)", pages.selectFirst("details em").text());
    assertFalse(SITE.html().contains("**"));
  }

  @Test
  void nothingOfANoteRuns() {
    assertFalse(SITE.html().contains("광고"));
    for (Document page : SITE.pages().values()) {
      List<String> scripts = page.select("main script").eachAttr("src");
      assertEquals(page.select("main script").size(), scripts.size());
      scripts.forEach(script -> assertTrue(script.contains("../assets/"), script));
      assertEquals(0, page.select("main [onload], main [href^=javascript]").size());
    }
    Element page = SITE.main("ko/notes/OS/virtual-memory.html");
    assertTrue(page.text().contains("더 보기와 Ctrl+C, x2"), page.text());
    assertEquals(2, page.select("kbd").size());
    assertTrue(SITE.problems().contains("`<script>`"));
    assertTrue(SITE.problems().contains("`onload="));
  }

  @Test
  void generalHeadingsAreNoTermsAndCommonNounsAre() {
    List<String> terms = SITE.terms();
    for (String general : List.of("장점", "참고", "정리", "예시", "목차")) {
      assertFalse(terms.contains(general), general);
    }
    for (String term :
        List.of(
            "프로세스와-스레드의-차이",
            "pcb",
            "deadlock",
            "관리",
            "페이지-교체",
            "http",
            "https의-원리",
            "tcp-3-way-handshake",
            "로드-밸런싱",
            "container",
            "virtual-machine")) {
      assertTrue(terms.contains(term), term + " is not among " + terms);
    }
    assertEquals(List.of(), SITE.linked("ko/deadlock.html", "관리.html"));
  }

  @Test
  void whatARepositorySaysOfItselfIsNoNote() {
    String all = SITE.html();
    for (String said : List.of("Permission", "브랜치를 만들어", "left-pad", "질문 틀", "hello-world")) {
      assertFalse(all.contains(said), said);
    }
  }

  @Test
  void twoHeadingsOfOneTermAreTwoSenses() {
    String text = SITE.main("ko/container.html").text();
    assertTrue(text.contains("격리(isolation) 기술이다."));
    assertTrue(text.contains("이미지를 실행한 것이다."));
  }

  @Test
  void linksThatLeadNowhereAreTold() {
    String problems = SITE.problems();
    for (String dead : List.of("Docker/compose.md", "1-3-교착상태", "../images/없는그림.png")) {
      assertTrue(problems.contains("`" + dead + "`"), dead);
    }
    assertTrue(SITE.main("ko/notes/README.html").text().contains("없어진 글"));
    assertEquals(List.of("files/images/memory.svg", "files/images/page.png"), SITE.copied());
  }

  @Test
  void notationOfGitHubIsShown() {
    Element deadlock = SITE.main("ko/deadlock.html");
    assertEquals(List.of("상호 배제", "점유 대기", "비선점", "순환 대기"), deadlock.select("ol > li").eachText());
    assertTrue(deadlock.text().contains("// <a>를 먼저"));
    assertEquals(1, deadlock.select("pre code.language-java").size());
    Element block = SITE.main("ko/pcb.html");
    assertTrue(block.text().contains("리눅스에서는 task_struct라고 한다."));
    assertEquals(2, SITE.main("ko/notes/README.html").select("li.task").size());
    assertTrue(SITE.main("ko/notes/README.html").select("del").hasText());
    assertEquals(
        "$ docker run -it <이미지 이름>\n",
        SITE.main("ko/notes/Docker/container.html").selectFirst("pre").wholeText());
  }
}
