package org.thongthin.learning.web;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.thongthin.learning.TrainingFile;
import org.thongthin.learning.service.TrainingRecordService;
import org.thongthin.platform.KeptFile;
import org.thongthin.platform.web.Address;
import org.thongthin.platform.web.Downloads;

/** Downloads the file that proves recorded hours. */
@WebServlet("/hours/*")
public class TrainingFileServlet extends HttpServlet {

    @EJB
    transient TrainingRecordService records;

    @Inject
    transient Address address;

    @Inject
    transient Downloads downloads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        downloads.send(request, response, () -> {
            TrainingFile file = records.file(address.pathId("record"));
            return new KeptFile(file.sha256(), file.mediaType(), file.bytes(), file.name());
        });
    }
}
