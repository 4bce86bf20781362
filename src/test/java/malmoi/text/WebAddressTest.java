package malmoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {
  private static final String SDS =
      "https://www.samsungsds.com/kr/insights/220222_kubernetes1.html#:~:text=%EB%84%A4%20%EC%95%9E%EC%97%90%EC%84%9C%20%EC%96%B8%EA%B8%89%ED%96%88%EB%93%AF%EC%9D%B4%2C%20%EC%BF%A0,%EC%BB%A8%ED%85%8C%EC%9D%B4%EB%84%88%20%EB%9F%B0%ED%83%80%EC%9E%84)%20%EC%A4%91%20%ED%95%98%EB%82%98%EC%9E%85%EB%8B%88%EB%8B%A4.";

  @Test
  void ofTheSeedIsTakenApart() {
    assertEquals(
        "https://www.samsungsds.com/kr/insights/220222_kubernetes1.html", WebAddress.page(SDS));
    assertEquals(Optional.of("네 앞에서 언급했듯이, 쿠 … 컨테이너 런타임) 중 하나입니다."), WebAddress.quote(SDS));
    assertEquals("www.samsungsds.com/kr/insights/220222_kubernetes1.html", WebAddress.shown(SDS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          https://a.kr/#:~:text=a            => https://a.kr/ => a
          https://a.kr/b#c:~:text=a,b        => https://a.kr/b#c => a … b
          https://a.kr/#:~:text=p-,a,b,-s    => https://a.kr/ => a … b
          https://a.kr/#:~:text=a&text=b     => https://a.kr/ => a
          https://a.kr/#:~:text=a%2Db%26c    => https://a.kr/ => a-b&c
          https://a.kr/#:~:text=a+b          => https://a.kr/ => a+b
          https://a.kr/#:~:text=             => https://a.kr/ =>
          https://a.kr/#top                  => https://a.kr/#top =>
          https://a.kr                       => https://a.kr =>
          """)
  void isAPageAndTheWordsThatItPointsAt(String address, String page, String quote) {
    assertEquals(page, WebAddress.page(address));
    assertEquals(Optional.ofNullable(quote), WebAddress.quote(address));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.kr/, a.kr",
    "https://a.kr/b/, a.kr/b",
    "https://ko.wikipedia.org/wiki/%EB%8F%84%EC%BB%A4, ko.wikipedia.org/wiki/도커",
    "https://a.kr/100%, a.kr/100%",
    "https://a.kr/%FF, a.kr/%FF",
    "mailto:a@b.kr, mailto:a@b.kr"
  })
  void isShownAsPeopleReadIt(String address, String shown) {
    assertEquals(shown, WebAddress.shown(address));
  }
}
