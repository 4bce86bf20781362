package malmoi.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SentenceTest {

  @Test
  void isTheOneThatHoldsTheMention() {
    assertEquals(new Sentence("그는 ", "도커", "를 쓴다."), around("처음이다. 그는 <도커>를 쓴다. 끝이다."));
    assertEquals(new Sentence("예.", "도커", " 없이"), around("예.<도커> 없이"));
  }

  @Test
  void isCutAtASpaceWhereItGoesOnForLong() {
    String list = "가나다, ".repeat(200);
    String near = "가나다, ".repeat(99);
    assertEquals(
        new Sentence("…" + near, "도커", ", " + near.strip() + "…"), around(list + "<도커>, " + list));
  }

  private static Sentence around(String marked) {
    int from = marked.indexOf('<');
    int to = marked.indexOf('>') - 1;
    return Sentence.around(marked.replace("<", "").replace(">", ""), from, to);
  }
}
