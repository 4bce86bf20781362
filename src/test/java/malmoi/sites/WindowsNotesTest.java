package malmoi.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Notes of an author on Windows, with some from a Mac. */
class WindowsNotesTest {
  @RegisterExtension
  static final BuiltSite SITE = BuiltSite.of("notes-from-windows-and-macos-are-read");

  @Test
  void isAsExpected() {
    Expected.compare(SITE);
  }

  @Test
  void aNoteInAnotherEncodingIsReadAndTold() {
    assertTrue(SITE.main("ko/ioc.html").text().contains("똠방각하도 읽힌다."));
    assertTrue(SITE.main("ko/transaction.html").text().contains("모두 하거나"));
    assertTrue(SITE.problems().contains("스프링 정리.md: warning: UTF-8이 아닌 인코딩입니다: MS949"));
    assertTrue(SITE.problems().contains("데이터 베이스/트랜잭션.md: warning: UTF-8이 아닌 인코딩입니다: UTF-16"));
  }

  @Test
  void pathsAsOnWindowsAndWithSpacesLead() {
    assertEquals(List.of("트랜잭션"), SITE.linked("ko/인덱스.html", "notes/데이터-베이스/트랜잭션.html"));
    assertEquals(List.of("의존성 주입"), SITE.linked("ko/인덱스.html", "notes/스프링-정리.html#의존성-주입di"));
  }

  @Test
  void wordsInParenthesesBehindBracketsAreNoPath() {
    String text = SITE.main("ko/notes/Readme.html").text();
    assertTrue(text.contains("배열의 a[i](첫째 값)은 링크가 아니다."), text);
  }

  @Test
  void namesAndTextInNfdAreNfc() {
    Element page = SITE.main("ko/garbage-collection.html");
    assertTrue(page.text().contains("쓰지 않는 메모리를 되찾는 일이다."));
    assertEquals(
        List.of("트랜잭션"), SITE.linked("ko/garbage-collection.html", "notes/데이터-베이스/트랜잭션.html"));
    assertTrue(SITE.files().containsKey("ko/notes/macOS/가비지-컬렉션.html"));
  }

  @Test
  void noCharacterIsSeenThatNobodyCanSee() {
    String all = SITE.html();
    for (String mark : List.of("\uFEFF", "\u200B", "\r", "\u2028", "\u2029")) {
      assertFalse(all.contains(mark), "U+%04X".formatted((int) mark.charAt(0)));
    }
    assertTrue(all.contains("찾기를 빠르게 한다."));
  }

  @Test
  void anOldMacsLinesAreLines() {
    assertEquals(2, SITE.main("ko/notes/mac.html").select(".prose p").size());
    assertTrue(SITE.main("ko/notes/mac.html").text().contains("다음 문단이다."));
  }

  @Test
  void aPictureIsFoundWhateverItsCase() {
    assertEquals(List.of("files/데이터 베이스/이미지 폴더/트리.png"), SITE.copied());
    assertTrue(SITE.problems().contains("트리.PNG"));
  }
}
