package org.thongthin.assessment.web;

import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.thongthin.assessment.Acknowledgement;
import org.thongthin.assessment.AnswerUnreadable;
import org.thongthin.assessment.AttemptState;
import org.thongthin.assessment.AttemptView;
import org.thongthin.assessment.ReceivedAnswer;
import org.thongthin.assessment.service.AttemptAnswers;
import org.thongthin.assessment.service.AttemptService;

/**
 * The protocol of an attempt. Only a 200 with a sequence number acknowledges an answer. All calls but the one for a key carry the
 * attempt's key in X-Attempt-Key and no session.
 */
@Path("/attempts/{attempt: \\d+}")
@Produces(MediaType.APPLICATION_JSON)
public class AttemptResource {

    private static final Pattern CLIENT = Pattern.compile("[0-9a-fA-F-]{36}");

    public record Key(String key) {}

    /** An attempt in the browser's words. */
    public record View(
            Long attempt, String kind, String state, Instant serverNow, Instant deadline, List<Item> questions) {}

    public record Item(
            int slot, String type, String stem, List<AttemptView.Choice> options, List<String> answer, int seq) {}

    /** An answer in the browser's words. */
    public record Given(String client, Integer counter, Integer slot, List<String> answer, Integer basedOn) {}

    public record Current(int seq, List<String> answer) {}

    public record Received(int seq, String status, Instant serverNow, Current current) {}

    public record Submitted(String state, String result) {}

    @EJB
    AttemptService own;

    @EJB
    AttemptAnswers answers;

    @POST
    @Path("/keys")
    public Key key(@PathParam("attempt") Long attempt) {
        return new Key(own.issueKey(attempt));
    }

    @GET
    public View view(@PathParam("attempt") Long attempt, @HeaderParam("X-Attempt-Key") String key) {
        AttemptView view = answers.view(attempt, key);
        List<Item> items = view.questions().stream()
                .map(q -> new Item(q.slot(), q.type().name(), q.stem(), q.options(), letters(q.answer()), q.seq()))
                .toList();
        return new View(attempt, view.kind().name(), view.state().name(), view.serverNow(), view.deadline(), items);
    }

    @POST
    @Path("/responses")
    @Consumes(MediaType.APPLICATION_JSON)
    public Received receive(@PathParam("attempt") Long attempt, @HeaderParam("X-Attempt-Key") String key, Given given) {
        Acknowledgement stored = answers.receive(attempt, key, read(given));
        return new Received(
                stored.seq(),
                stored.status().name(),
                stored.now(),
                new Current(stored.currentSeq(), letters(stored.currentAnswer())));
    }

    @POST
    @Path("/submission")
    public Submitted submit(@PathParam("attempt") Long attempt, @HeaderParam("X-Attempt-Key") String key) {
        AttemptState state = answers.submit(attempt, key);
        return new Submitted(state.name(), "/quiz/" + attempt + "/result");
    }

    private static ReceivedAnswer read(Given given) {
        if (given == null
                || given.client() == null
                || !CLIENT.matcher(given.client()).matches()
                || given.counter() == null
                || given.slot() == null
                || given.answer() == null
                || given.answer().stream().anyMatch(id -> id == null || !isLetter(id))) {
            throw new AnswerUnreadable();
        }
        String sorted = String.join("", new TreeSet<>(given.answer()));
        return new ReceivedAnswer(
                given.client(), given.counter(), given.slot(), sorted, given.basedOn() == null ? 0 : given.basedOn());
    }

    private static boolean isLetter(String id) {
        return id.length() == 1 && id.charAt(0) >= 'a' && id.charAt(0) <= 'z';
    }

    private static List<String> letters(String answer) {
        return answer.chars().mapToObj(c -> String.valueOf((char) c)).toList();
    }
}
