package dev.shortlist.document.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;

/// The operators that PDFBox would answer by decoding colour profiles and pictures, answered
/// without.
final class PdfOperators {
  private PdfOperators() {}

  static void replaceIn(PdfPageEngine engine) {
    for (String name :
        List.of("g", "rg", "k", "cs", "sc", "scn", "G", "RG", "K", "CS", "SC", "SCN")) {
      engine.addOperator(new Colour(engine, name));
    }
    for (String name : List.of("ri", "i", "M", "j", "J")) {
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

  /// Keeps the colour to fill or stroke with.
  private static final class Colour extends OperatorProcessor {
    private final PdfPageEngine engine;
    private final String name;

    Colour(PdfPageEngine engine, String name) {
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
      engine.inks.set(name, operands, engine.getResources());
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
        engine.drawPicture(stream, stream);
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
      COSDictionary said = parameters == null ? new COSDictionary() : parameters;
      engine.drawInline(said, PdfInlinePicture.colour(said, operator.getImageData()));
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
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      engine.shadingFill(
          !operands.isEmpty() && operands.getFirst() instanceof COSName name ? name : null);
    }
  }
}
