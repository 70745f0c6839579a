package org.thongthin.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.thongthin.assessment.CognitiveLevel;
import org.thongthin.assessment.QuestionDraft.OptionDraft;
import org.thongthin.assessment.QuestionType;
import org.thongthin.course.ItemContent;
import org.thongthin.course.ItemView;
import org.thongthin.course.PoolKind;
import org.thongthin.course.service.ItemService;
import org.thongthin.platform.web.Address;
import org.thongthin.platform.web.RequestFacts;

/** An item of the question bank, a new one where the address names none. What type a new one is, the address says too. */
@Named("itemForm")
@RequestScoped
public class ItemPage {

    @EJB
    ItemService items;

    @Inject
    Address address;

    @Inject
    HttpServletRequest request;

    private ItemView view;
    private QuestionType type;
    private int edition;
    private String pool = PoolKind.EXAM.name();
    private String module;
    private String level = CognitiveLevel.UNDERSTAND.name();
    private String stem;
    private String feedback;
    private final List<OptionField> options = new ArrayList<>();

    @PostConstruct
    void load() {
        String code = RequestFacts.parameter(request, "item");
        String course = Addresses.course(request);
        view = code == null ? items.blank(course) : items.item(course, code);
        type = view.content() == null
                ? address.choice("type", QuestionType.class).orElse(QuestionType.SINGLE)
                : view.content().type();
        int fields = type == QuestionType.TRUE_FALSE ? ItemContent.LEAST_OPTIONS : ItemContent.MOST_OPTIONS;
        for (int i = 1; i <= fields; i++) {
            options.add(new OptionField(i));
        }
        if (type == QuestionType.TRUE_FALSE) {
            options.get(0).setText("true");
            options.get(1).setText("false");
        }
        if (view.content() != null) {
            show(view.content());
        } else if (!address.text("module").isEmpty()) {
            module = address.text("module");
        }
    }

    private void show(ItemContent content) {
        edition = view.edition();
        pool = content.poolKind().name();
        module = content.moduleCode();
        level = content.level().name();
        stem = content.stem();
        feedback = content.feedback();
        for (int i = 0; i < content.options().size(); i++) {
            options.get(i).show(content.options().get(i));
        }
    }

    public void save() throws IOException {
        String course = Addresses.course(request);
        if (view.code() == null) {
            String added = items.add(course, typed());
            Addresses.to(request, "/questions?done=added&item=" + added);
        } else {
            items.save(course, view.code(), typed(), edition);
            Addresses.to(request, "/questions?done=saved&item=" + view.code());
        }
    }

    public void remove() throws IOException {
        items.remove(Addresses.course(request), view.code(), edition);
        Addresses.to(request, "/questions?done=removed&item=" + view.code());
    }

    private ItemContent typed() {
        List<OptionDraft> typed = options.stream()
                .filter(option -> type == QuestionType.TRUE_FALSE || !option.isEmpty())
                .map(OptionField::typed)
                .toList();
        return new ItemContent(
                PoolKind.valueOf(pool), module, type, CognitiveLevel.valueOf(level), stem, feedback, typed);
    }

    public ItemView getView() {
        return view;
    }

    public QuestionType getType() {
        return type;
    }

    public List<PoolKind> getPools() {
        return List.of(PoolKind.values());
    }

    public List<CognitiveLevel> getLevels() {
        return List.of(CognitiveLevel.values());
    }

    public List<OptionField> getOptions() {
        return options;
    }

    public int getEdition() {
        return edition;
    }

    public void setEdition(int edition) {
        this.edition = edition;
    }

    public String getPool() {
        return pool;
    }

    public void setPool(String pool) {
        this.pool = pool;
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getStem() {
        return stem;
    }

    public void setStem(String stem) {
        this.stem = stem;
    }

    public String getFeedback() {
        return feedback;
    }

    public void setFeedback(String feedback) {
        this.feedback = feedback;
    }
}
