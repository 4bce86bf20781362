package malmoi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import malmoi.text.Language;

/**
 * Made-up notes in two languages, one term each, that mention one another: the same at every run.
 *
 * @param terms how many; each has a note in either language
 */
record Corpus(int terms) {
  private static final List<String> FIRST =
      List.of(
          "분산 Distributed",
          "가상 Virtual",
          "정적 Static",
          "동적 Dynamic",
          "병렬 Parallel",
          "지연 Lazy",
          "공유 Shared",
          "영속 Persistent",
          "불변 Immutable",
          "중앙 Central",
          "원격 Remote",
          "내장 Embedded");

  private static final List<String> SECOND =
      List.of(
          "캐시 Cache",
          "대기열 Queue",
          "버퍼 Buffer",
          "스레드 Thread",
          "잠금 Lock",
          "색인 Index",
          "파티션 Partition",
          "노드 Node",
          "클러스터 Cluster",
          "라우터 Router",
          "세션 Session",
          "토큰 Token",
          "볼륨 Volume");

  private static final List<String> KOREAN =
      List.of(
          "%s를 쓰면 오래된 요청을 나중에 다시 처리할 수 있다.", "느린 사용자가 %s에서 기다리는 동안 다른 작업은 이어진다.",
          "경계의 제한이 새로운 까닭은 %s가 정확하게 바뀌기 때문이다.", "따라서 규모를 고를 때에는 %s의 응답도 고려해야 한다.",
          "실제로 일반적인 프로토콜에서는 기록을 거의 복원한다.", "처음에는 단순해 보이지만 구현을 자주 살펴야 한다.");

  private static final List<String> ENGLISH =
      List.of(
          "With %s an old request can be handled again at a later time.",
          "Other work goes on while a slow user waits for %s to answer.",
          "A new limit makes sense because %s changes in a precise way.",
          "So whoever chooses a size should think of %s and its cost too.",
          "In practice a common protocol restores nearly all of the record.",
          "It looks simple at first, yet the details deserve a second look.");

  private static final int SENTENCES = 28;

  /** A note in one language. */
  record Page(String name, Language language, String text) {
    String path() {
      return language.tag() + "/" + name + ".md";
    }
  }

  /** The Korean notes, then the English ones. */
  List<Page> pages() {
    Random random = new Random(1);
    List<Page> pages = new ArrayList<>();
    for (Language language : Language.values()) {
      for (int term = 0; term < terms; term++) {
        String front = "---\nid: t" + term + "\ntitle: " + name(term, language) + "\n---\n";
        pages.add(new Page("t" + term, language, front + text(random, language)));
      }
    }
    return pages;
  }

  private static String name(int term, Language language) {
    String first = FIRST.get(term % FIRST.size()).split(" ")[language.ordinal()];
    String second = SECOND.get(term / FIRST.size() % SECOND.size()).split(" ")[language.ordinal()];
    int round = term / (FIRST.size() * SECOND.size());
    return first + " " + second + (round == 0 ? "" : " " + (round + 1));
  }

  private String text(Random random, Language language) {
    List<String> sentences = language == Language.KO ? KOREAN : ENGLISH;
    StringBuilder text = new StringBuilder();
    for (int k = 0; k < SENTENCES; k++) {
      String mentioned = name(random.nextInt(terms), language);
      text.append(k % 7 == 6 ? "\n\n- " : k % 7 == 0 ? "\n\n" : " ");
      text.append(sentences.get(random.nextInt(sentences.size())).formatted(mentioned));
    }
    return text.append('\n').toString();
  }
}
