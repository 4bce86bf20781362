package malmoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageSizeTest {

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void readsTheSizeOfWhatTheJdkWrites(String format) throws IOException {
    assertEquals(Optional.of(new ImageSize(700, 300)), size(image(format)));
  }

  @ParameterizedTest
  @CsvSource({
    "52494646 00000000 57454250 56503820 00000000 000000 9d012a bc02 2c01",
    "52494646 00000000 57454250 5650384c 00000000 2f bbc24a00",
    "52494646 00000000 57454250 56503858 00000000 00000000 bb0200 2b0100"
  })
  void readsTheSizeOfWebP(String hex) throws IOException {
    byte[] head = HexFormat.of().parseHex(hex.replace(" ", ""));
    assertEquals(Optional.of(new ImageSize(700, 300)), size(Arrays.copyOf(head, 64)));
  }

  @Test
  void readsNoSizeOfWhatIsCutOffOrNoImage() throws IOException {
    assertEquals(Optional.empty(), size(Arrays.copyOf(image("jpg"), 40)));
    assertEquals(Optional.empty(), size(new byte[0]));
    assertEquals(Optional.empty(), size(new byte[64]));
    assertEquals(Optional.empty(), size("no image at all, but a text of some length".getBytes()));
  }

  private static Optional<ImageSize> size(byte[] file) throws IOException {
    return ImageSize.read(new ByteArrayInputStream(file));
  }

  private static byte[] image(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(700, 300, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }
}
