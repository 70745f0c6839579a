package org.thongthin.credential.service;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The logical structure of a one-page document: a flat list of marked parts in reading order, for screen readers. */
final class StructureTags {

    private static final int PAGE_KEY = 0;

    private final PDPage page;
    private final PageCanvas canvas;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement sheet = new PDStructureElement("Document", root);
    private final COSArray marked = new COSArray();
    private final COSArray parents = new COSArray();

    StructureTags(PDDocument document, PDPage page, PageCanvas canvas) {
        this.page = page;
        this.canvas = canvas;
        root.appendKid(sheet);
        parents.add(COSInteger.get(PAGE_KEY));
        parents.add(marked);
        page.setStructParents(PAGE_KEY);
        PDMarkInfo info = new PDMarkInfo();
        info.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(info);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    /** Draws something that says nothing. */
    void artifact(Runnable drawing) {
        canvas.raw("/Artifact BMC");
        drawing.run();
        canvas.raw("EMC");
    }

    /** Begins a paragraph, heading or figure; {@link #nextPart} gives numbers to what is drawn for it. */
    PDStructureElement element(String role) {
        PDStructureElement element = new PDStructureElement(role, sheet);
        element.setPage(page);
        sheet.appendKid(element);
        return element;
    }

    /** Number (MCID) of the next marked part of the page's content, which belongs to the element. */
    int nextPart(PDStructureElement element) {
        int part = marked.size();
        element.appendKid(part);
        marked.add(element);
        return part;
    }

    /** Draws a picture that says what {@code alternative} says. */
    void figure(String alternative, Runnable drawing) {
        PDStructureElement element = element("Figure");
        element.setAlternateDescription(alternative);
        canvas.raw("/Figure <</MCID " + nextPart(element) + ">> BDC");
        drawing.run();
        canvas.raw("EMC");
    }

    /** Makes a link a part of the structure. */
    void link(PDAnnotationLink link) {
        int key = parents.size() / 2;
        PDStructureElement element = element("Link");
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(link);
        element.appendKid(reference);
        link.setStructParent(key);
        parents.add(COSInteger.get(key));
        parents.add(element);
    }

    void finish() {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(parents.size() / 2);
    }
}
