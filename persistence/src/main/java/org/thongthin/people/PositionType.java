package org.thongthin.people;

/** ประเภทตำแหน่ง of local government officers, and everybody else employed there. */
public enum PositionType {
    /** บริหารท้องถิ่น */
    LOCAL_EXECUTIVE,
    /** อำนวยการท้องถิ่น */
    LOCAL_DIRECTOR,
    /** วิชาการ */
    ACADEMIC,
    /** ทั่วไป */
    GENERAL,
    /** ลูกจ้าง, พนักงานจ้าง */
    EMPLOYEE
}
