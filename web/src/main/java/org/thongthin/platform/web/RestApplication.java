package org.thongthin.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All resources under {@code /api/v1}; who may call what is in {@link Routes}. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
