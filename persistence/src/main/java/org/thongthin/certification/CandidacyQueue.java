package org.thongthin.certification;

import java.util.List;
import org.thongthin.organisation.Place;
import org.thongthin.platform.Slice;

/**
 * HR's candidacies of a place.
 *
 * @param granted the places that the list can be about
 * @param programmes to filter by
 */
public record CandidacyQueue(Place place, List<Place> granted, List<ProgrammeRow> programmes, Slice<QueueRow> list) {}
