package malmoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          width="30" height="20"               => 30x20
          width="30px" height="20.5"           => 30x20
          viewBox="0 0 300 200"                => 300x200
          width="100%" viewBox="-1,-2,300,200" => 300x200
          width="3em" height="2em"             => none
          """)
  void saysItsSize(String attributes, String size) {
    Svg svg = new Svg("<?xml version=\"1.0\"?><!-- a --><svg " + attributes + "></svg>");
    assertEquals(size, svg.size().map(s -> s.width() + "x" + s.height()).orElse("none"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg><script>alert(1)</script></svg>",
        "<svg><x:SCRIPT xmlns:x=\"http://www.w3.org/2000/svg\"/></svg>",
        "<svg onload=\"alert(1)\"/>",
        "<svg><a xlink:href=\"java&#x0a;script:alert(1)\"/></svg>",
        "<svg><animate attributeName=\"href\" values=\"javascript:alert(1)\"/></svg>",
        "<svg><foreignObject><iframe srcdoc=\"a\"/></foreignObject></svg>",
        "<svg><use href=\"data:text/html,a\"/></svg>",
        "<!DOCTYPE svg [<!ENTITY a \"<script>alert(1)</script>\">]><svg>&a;</svg>",
        "<!DOCTYPE svg [<!ENTITY a '&#60;script>'>]><svg>&a;</svg>",
        "<?xml-stylesheet href=\"a.xsl\"?><svg/>"
      })
  void mayRun(String svg) {
    assertTrue(new Svg(svg).mayRun());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg><style>.a{fill:red}</style><text class=\"a\">한글</text></svg>",
        "<svg><image href=\"data:image/png;base64,AAAA\"/></svg>",
        "<!DOCTYPE svg [<!ENTITY ns \"http://ns.adobe.com/a/\">]><svg xmlns:x=\"&ns;\"/>",
        "<svg><foreignObject><div>가</div></foreignObject></svg>"
      })
  void isOnlyAPicture(String svg) {
    assertFalse(new Svg(svg).mayRun());
  }
}
