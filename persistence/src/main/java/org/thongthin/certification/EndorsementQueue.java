package org.thongthin.certification;

import java.util.List;
import org.thongthin.organisation.Place;
import org.thongthin.platform.Slice;

/** A supervisor's endorsements at a place; granted: the places that the list can be about. */
public record EndorsementQueue(Place place, List<Place> granted, Slice<EndorsementTask> list) {}
