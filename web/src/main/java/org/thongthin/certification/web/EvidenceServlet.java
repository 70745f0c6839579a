package org.thongthin.certification.web;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.thongthin.certification.EvidenceFile;
import org.thongthin.certification.service.EvidenceService;
import org.thongthin.platform.KeptFile;
import org.thongthin.platform.web.Address;
import org.thongthin.platform.web.Downloads;

/** Downloads a file of a candidacy. */
@WebServlet("/evidence/*")
public class EvidenceServlet extends HttpServlet {

    @EJB
    transient EvidenceService evidence;

    @Inject
    transient Address address;

    @Inject
    transient Downloads downloads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        downloads.send(request, response, () -> {
            EvidenceFile file = evidence.file(address.pathId("file"));
            return new KeptFile(file.sha256(), file.mediaType(), file.bytes(), file.fileName());
        });
    }
}
