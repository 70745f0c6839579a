package org.thongthin.credential.web;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.thongthin.certification.AwardNotFound;
import org.thongthin.credential.service.CertificateService;
import org.thongthin.platform.web.EntryServlet;
import org.thongthin.platform.web.Problems;
import org.thongthin.platform.web.RequestFacts;

/**
 * Downloads one of the caller's certificates. Forms with a file are sent to pages below the same address and are read as this servlet
 * says.
 */
@WebServlet("/certifications/*")
@MultipartConfig(
        maxFileSize = EntryServlet.MOST_BYTES,
        maxRequestSize = EntryServlet.MOST_BYTES,
        fileSizeThreshold = 65_536)
public class CertificateServlet extends HttpServlet {

    @EJB
    transient CertificateService certificates;

    @Inject
    transient Problems problems;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String serial = RequestFacts.parameter(request, "code");
        byte[] pdf;
        try {
            pdf = certificates.pdf(serial);
        } catch (AwardNotFound unknown) {
            problems.answer(request, response, 404, "NotFound");
            return;
        }
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + serial + ".pdf\"");
        response.getOutputStream().write(pdf);
    }
}
