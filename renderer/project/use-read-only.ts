// Whether the open project can be written; screens hide what would only be refused.
import { useQuery } from '@tanstack/react-query';
import { questions } from '../app/questions.ts';

export function useReadOnly(): boolean {
  const project = useQuery(questions.project.current.queryOptions()).data;
  return project?.readOnly != null;
}
