import { committees } from '../../../survey-definitions/reference/committees.ts';
import type { Committee } from '../../../survey-definitions/reference/committees.ts';
import type { Session } from '../../../server/access/staff/staff-contract.ts';

/** What the console offers. The server decides; this only spares people buttons that it would refuse. */
export type Permissions = {
  /** Committees whose sessions this person may open surveys for. */
  readonly committees: readonly Committee[];
  readonly activities: boolean;
  readonly waves: boolean;
  readonly readSurveys: boolean;
  readonly readBaselines: boolean;
  readonly writeBaselines: boolean;
  /** Figures that no survey gives, targets, margins, focus areas. */
  readonly recordFigures: boolean;
  /** The register of Members and their contacts. */
  readonly keepRegister: boolean;
  readonly readScorecard: boolean;
  readonly takeSnapshots: boolean;
  readonly writePlans: boolean;
  readonly manageStaff: boolean;
  readonly readAudit: boolean;
};

export function permissionsOf(session: Session | undefined): Permissions {
  const may = (permission: Session['permissions'][number]) => session?.permissions.includes(permission) ?? false;
  const roles = session?.staff.roles ?? [];
  return {
    committees: committees.filter((committee) =>
      roles.some((grant) => grant.role === 'committee-secretary' && grant.committee === committee),
    ),
    activities: roles.some((grant) => grant.role === 'capacity-building-officer'),
    waves: roles.some((grant) => grant.role === 'secretariat'),
    readSurveys: may('survey.read'),
    readBaselines: may('baseline.read'),
    writeBaselines: may('baseline.write'),
    recordFigures: may('figure.read') && may('figure.write'),
    keepRegister: may('member.write') && may('contact.write'),
    readScorecard: may('scorecard.read'),
    takeSnapshots: may('snapshot.write'),
    writePlans: may('plan.write'),
    manageStaff: may('staff.manage'),
    readAudit: may('audit.read'),
  };
}
