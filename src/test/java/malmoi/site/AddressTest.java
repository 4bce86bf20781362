package malmoi.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import malmoi.report.TextFile;
import org.junit.jupiter.api.Test;

class AddressTest {
  private final Address address =
      new Address(
          Optional.of("https://example.org/words/"),
          Optional.of("https://github.com/example/words"),
          "main");

  @Test
  void encodesTheAddressOfAFile() {
    assertEquals(
        Optional.of("https://example.org/words/ko/%EB%8F%84%EC%BB%A4.html"),
        address.of("ko/도커.html"));
    assertEquals(Optional.empty(), Address.UNKNOWN.of("ko/도커.html"));
  }

  @Test
  void knowsItsPathOnTheServer() {
    assertEquals("/words/", address.path());
    assertEquals("/", Address.UNKNOWN.path());
  }

  @Test
  void leadsToThePlaceInTheRepository() {
    TextFile file = new TextFile("notes/내 노트.md", "가\n나\n");
    assertEquals(
        Optional.of(
            "https://github.com/example/words/blob/main/notes/%EB%82%B4%20%EB%85%B8%ED%8A%B8.md#L2"),
        address.sourceOf(file.place(2, 3)));
    assertEquals(
        Optional.of(
            "https://github.com/example/words/edit/main/notes/%EB%82%B4%20%EB%85%B8%ED%8A%B8.md"),
        address.editorOf(file.whole()));
  }
}
