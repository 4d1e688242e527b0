package org.commended.shared.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A printed document, read again: what an outsider's checker says of it, its text in the order in which it is read aloud. */
public record Printed(byte[] bytes) {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** What stands between the document and PDF/UA-1; empty where it is one. */
    public List<String> breaches() {
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFUA_1)) {
            PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false);
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one -> one.getRuleId().getClause() + " " + one.getMessage())
                    .distinct()
                    .toList();
        } catch (IOException | VeraPDFException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }

    private <T> T read(Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return reading.of(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All its words as they follow one another on the pages, with single spaces between. */
    public String text() {
        return read(document -> new PDFTextStripper().getText(document)).replaceAll("\\s+", " ");
    }

    /** The words of each page. */
    public List<String> pages() {
        return read(document -> {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", " ").strip());
            }
            return pages;
        });
    }

    public String title() {
        return read(document -> String.valueOf(document.getDocumentInformation().getTitle()));
    }

    public String language() {
        return read(document -> String.valueOf(document.getDocumentCatalog().getLanguage()));
    }

    /** The names in its outline, those of a name after it. */
    public List<String> bookmarks() {
        return read(document -> {
            var outline = document.getDocumentCatalog().getDocumentOutline();
            return outline == null
                    ? List.<String>of()
                    : names(outline.children()).toList();
        });
    }

    private static Stream<String> names(Iterable<PDOutlineItem> items) {
        List<String> names = new ArrayList<>();
        for (PDOutlineItem item : items) {
            names.add(item.getTitle());
            names(item.children()).forEach(names::add);
        }
        return names.stream();
    }
}
