package dev.shortlist.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.jspecify.annotations.Nullable;

/// The operators that PDFBox would answer by decoding colour profiles and pictures, answered
/// without.
final class PdfOperators {
  private PdfOperators() {}

  static void replaceIn(PdfPageEngine engine) {
    for (String name : List.of("g", "rg", "k", "cs", "sc", "scn")) {
      engine.addOperator(new FillColour(engine, name));
    }
    for (String name : List.of("G", "RG", "K", "CS", "SC", "SCN", "ri", "i", "d", "M", "j", "J")) {
      engine.addOperator(new Ignored(engine, name));
    }
    engine.addOperator(new Draw(engine));
    engine.addOperator(new InlinePicture(engine));
    engine.addOperator(new Shade(engine));
  }

  private static final class Ignored extends OperatorProcessor {
    private final String name;

    Ignored(PdfPageEngine engine, String name) {
      super(engine);
      this.name = name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      // changes nothing that can be read
    }

    @Override
    public String getName() {
      return name;
    }
  }

  /// Keeps the fill colour as gray, RGB or CMYK, close enough to tell seen from unseen.
  private static final class FillColour extends OperatorProcessor {
    private static final PDColor PATTERN = new PDColor(COSName.PATTERN, PDDeviceGray.INSTANCE);
    private final PdfPageEngine engine;
    private final String name;

    FillColour(PdfPageEngine engine, String name) {
      super(engine);
      this.engine = engine;
      this.name = name;
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      if (name.equals("cs")) {
        engine.fillSpace = space(operands);

        set(engine.fillSpace == Space.CMYK ? new float[] {0, 0, 0, 1} : new float[] {0});
        return;
      }
      float[] values = new float[operands.size()];
      for (int i = 0; i < values.length; i++) {
        if (!(operands.get(i) instanceof COSNumber number)) {
          engine.getGraphicsState().setNonStrokingColor(PATTERN);
          return;
        }
        values[i] = number.floatValue();
      }
      if (name.startsWith("sc")) {
        set(converted(values));
      } else {
        engine.fillSpace = Space.DEVICE;
        set(values);
      }
    }

    private float[] converted(float[] values) {
      return switch (engine.fillSpace) {
        case DEVICE, CMYK -> values;
        case LAB -> values.length == 0 ? values : new float[] {values[0] / 100};
        case TINT -> {
          float most = 0;
          for (float value : values) {
            most = Math.max(most, value);
          }
          yield new float[] {1 - most};
        }
        case UNKNOWN -> new float[0];
      };
    }

    private void set(float[] values) {
      engine
          .getGraphicsState()
          .setNonStrokingColor(
              switch (values.length) {
                case 1 -> new PDColor(values, PDDeviceGray.INSTANCE);
                case 3 -> new PDColor(values, PDDeviceRGB.INSTANCE);
                case 4 -> new PDColor(values, PDDeviceCMYK.INSTANCE);
                default -> PATTERN;
              });
    }

    private Space space(List<COSBase> operands) {
      if (operands.isEmpty() || !(operands.get(0) instanceof COSName named)) {
        return Space.UNKNOWN;
      }
      PDResources resources = engine.getResources();
      COSBase found = named;
      if (resources != null
          && resources.getCOSObject().getDictionaryObject(COSName.COLORSPACE)
              instanceof COSDictionary spaces
          && spaces.getDictionaryObject(named) != null) {
        found = spaces.getDictionaryObject(named);
      }
      return Space.of(found);
    }
  }

  /// What the numbers of a colour mean, as far as brightness needs it.
  enum Space {
    DEVICE,
    CMYK,
    LAB,
    TINT,
    UNKNOWN;

    static Space of(@Nullable COSBase found) {
      COSBase first =
          found instanceof COSArray array && array.size() > 0 ? array.getObject(0) : found;
      if (!(first instanceof COSName kind)) {
        return UNKNOWN;
      }
      return switch (kind.getName()) {
        case "DeviceGray", "G", "DeviceRGB", "RGB", "CalGray", "CalRGB" -> DEVICE;
        case "DeviceCMYK", "CMYK" -> CMYK;
        case "ICCBased" ->
            found instanceof COSArray array
                    && array.size() > 1
                    && array.getObject(1) instanceof COSStream profile
                    && profile.getInt(COSName.N) == 4
                ? CMYK
                : DEVICE;
        case "Lab" -> LAB;
        case "Separation", "DeviceN" -> TINT;
        default -> UNKNOWN;
      };
    }
  }

  private static final class Draw extends OperatorProcessor {
    private final PdfPageEngine engine;

    Draw(PdfPageEngine engine) {
      super(engine);
      this.engine = engine;
    }

    @Override
    public String getName() {
      return "Do";
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      PDResources resources = engine.getResources();
      if (operands.isEmpty() || resources == null || !(operands.get(0) instanceof COSName name)) {
        return;
      }
      if (!(resources.getCOSObject().getDictionaryObject(COSName.XOBJECT)
              instanceof COSDictionary objects)
          || !(objects.getDictionaryObject(name) instanceof COSStream stream)) {
        return;
      }
      if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
        engine.drawPicture(
            stream.containsKey(COSName.SMASK)
                || stream.containsKey(COSName.MASK)
                || stream.getBoolean(COSName.IMAGE_MASK, false));
        return;
      }
      switch (PDXObject.createXObject(stream, resources)) {
        case PDTransparencyGroup group -> engine.showTransparencyGroup(group);
        case PDFormXObject form -> engine.showForm(form);
        case null, default -> {}
      }
    }
  }

  private static final class InlinePicture extends OperatorProcessor {
    private final PdfPageEngine engine;

    InlinePicture(PdfPageEngine engine) {
      super(engine);
      this.engine = engine;
    }

    @Override
    public String getName() {
      return "BI";
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      COSDictionary parameters = operator.getImageParameters();
      engine.drawPicture(
          parameters != null
              && parameters.getBoolean(COSName.getPDFName("IM"), COSName.IMAGE_MASK, false));
    }
  }

  private static final class Shade extends OperatorProcessor {
    private final PdfPageEngine engine;

    Shade(PdfPageEngine engine) {
      super(engine);
      this.engine = engine;
    }

    @Override
    public String getName() {
      return "sh";
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      engine.shadingFill(null);
    }
  }
}
