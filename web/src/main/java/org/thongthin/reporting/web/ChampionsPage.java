package org.thongthin.reporting.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.thongthin.platform.web.Address;
import org.thongthin.reporting.Roster;
import org.thongthin.reporting.service.DashboardService;

/** The roster of valid holders: above an organisation how many each has, at an organisation who they are. */
@Named("hrChampions")
@RequestScoped
public class ChampionsPage {

    private static final int SIZE = 100;

    @EJB
    DashboardService dashboards;

    @Inject
    Filters filters;

    @Inject
    Address address;

    private Roster roster;

    @PostConstruct
    void load() {
        roster = dashboards.roster(filters.getAt(), filters.getProgramme(), address.getPage(), SIZE);
    }

    public Roster getRoster() {
        return roster;
    }
}
